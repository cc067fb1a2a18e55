package org.dateline.core.record;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.fingerprint.Sha256;

/**
 * What a record bundle holds: the SHA-256 of each file and of the whole. It has the form that {@code sha256sum -c} reads;
 * what the bundle is of stands in lines that begin with a hash sign, and so does the digest of all lines before it.
 *
 * @param digests by the names of the files, without the manifest itself
 */
public record Manifest(
        String reference,
        String publication,
        String release,
        int revision,
        Fingerprint fingerprint,
        SortedMap<String, String> digests) {

    /** The name of its file. */
    public static final String NAME = "manifest.txt";

    private static final String FIRST = "# dateline.record.1";
    private static final Pattern FORM = Pattern.compile(
            FIRST + "\n# reference (\\S{1,60})\n# publication ([0-9a-f]{32})\n# release ([0-9a-f]{32})\n"
                    + "# revision ([0-9]{1,9})\n# fingerprint ([0-9a-f]{64})\n((?:[0-9a-f]{64}  \\S{1,100}\n)+)"
                    + "# whole ([0-9a-f]{64})\n");

    public Manifest {
        digests = new TreeMap<>(digests);
    }

    /** SHA-256 of every line but the last, which holds it: whoever keeps it elsewhere knows the bundle again. */
    public String whole() {
        return Sha256.hex(body().getBytes(StandardCharsets.UTF_8));
    }

    public String words() {
        return body() + "# whole " + whole() + "\n";
    }

    private String body() {
        StringBuilder words = new StringBuilder(FIRST + "\n");
        words.append("# reference ").append(reference).append('\n');
        words.append("# publication ").append(publication).append('\n');
        words.append("# release ").append(release).append('\n');
        words.append("# revision ").append(revision).append('\n');
        words.append("# fingerprint ").append(fingerprint).append('\n');
        for (Map.Entry<String, String> file : digests.entrySet()) {
            words.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
        }
        return words.toString();
    }

    /** @throws IllegalArgumentException if it is no manifest, or its last line is not of the others */
    static Manifest read(String words) {
        Matcher lines = FORM.matcher(words);
        if (!lines.matches()) {
            throw new IllegalArgumentException("no manifest");
        }
        SortedMap<String, String> digests = new TreeMap<>();
        lines.group(6).lines().forEach(line -> digests.put(line.substring(66), line.substring(0, 64)));
        Manifest manifest = new Manifest(
                lines.group(1),
                lines.group(2),
                lines.group(3),
                Integer.parseInt(lines.group(4)),
                new Fingerprint(lines.group(5)),
                digests);
        if (!manifest.words().equals(words)) {
            throw new IllegalArgumentException("the manifest's last line is not of the others");
        }
        return manifest;
    }
}
