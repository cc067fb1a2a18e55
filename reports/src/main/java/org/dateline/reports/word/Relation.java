package org.dateline.reports.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/**
 * Where a part or the package leads (ISO/IEC 29500-2, 6.5).
 *
 * @param type what the target is to the part, an address of which only the last word matters
 * @param target as it is written
 * @param external whether it leads out of the package
 */
record Relation(String type, String target, boolean external) {

    private static final char BETWEEN_FOLDERS = '/';

    /** Those that a part lists, by id; the first one counts. */
    static Map<String, Relation> in(Element part) {
        Map<String, Relation> relations = new LinkedHashMap<>();
        Element list = part.child("Relationships");
        if (list != null) {
            for (Element each : list.children()) {
                if (each.is("Relationship")) {
                    Relation relation = new Relation(
                            each.attribute("Type"),
                            each.attribute("Target").strip(),
                            each.attribute("TargetMode").equals("External"));
                    relations.putIfAbsent(each.attribute("Id"), relation);
                }
            }
        }
        return relations;
    }

    /** The file that lists the relations of a part; of the package, if its name is empty. */
    static String listOf(String part) {
        int folder = part.lastIndexOf(BETWEEN_FOLDERS) + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    boolean isA(String kind) {
        return type.endsWith("/" + kind);
    }

    /** An address outside as programs take it: Word lets a space pass, they do not. */
    String address() {
        try {
            return PackagingURIHelper.toURI(target.replace(" ", "%20")).toString();
        } catch (URISyntaxException noAddress) {
            return target;
        }
    }

    /** The name of the part to which it leads from another. */
    String partFrom(String source) {
        String path = target.replace('\\', BETWEEN_FOLDERS);
        int fragment = path.indexOf('#');
        path = fragment < 0 ? path : path.substring(0, fragment);
        List<String> steps = new ArrayList<>();
        if (!path.startsWith("/") && source.indexOf(BETWEEN_FOLDERS) >= 0) {
            steps.addAll(List.of(
                    source.substring(0, source.lastIndexOf(BETWEEN_FOLDERS)).split("/")));
        }
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** The same name without the signs that an address writes in hexadecimal. */
    static String decoded(String name) {
        try {
            String path = name.indexOf('%') < 0 ? null : new URI(name).getPath();
            return path == null ? name : path;
        } catch (URISyntaxException asItStands) {
            return name;
        }
    }
}
