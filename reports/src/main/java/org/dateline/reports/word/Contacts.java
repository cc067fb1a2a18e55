package org.dateline.reports.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.reports.layout.Labels;

/** Reads whom journalists may call, as the office's own documents print it. */
final class Contacts {

    private static final String BETWEEN = "\u200F? · ";
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\p{L}+\\.?\u00A0?)?[+(]?[0-9][0-9\u00A0()./+-]*");

    private final String night;

    Contacts(Language language) {
        night = Labels.in(language).night() + " ";
    }

    Optional<MediaContact> read(Passage.Line line) {
        List<String> lines =
                new ArrayList<>(List.of(line.words().replace("\u200E", "").split("\n")));
        String name = lines.remove(0);
        String nightTelephone = "";
        if (!lines.isEmpty() && lines.get(lines.size() - 1).startsWith(night)) {
            nightTelephone = lines.remove(lines.size() - 1).substring(night.length());
        }
        String role = "";
        if (lines.size() > 1 || (lines.size() == 1 && !isHowToReach(lines.get(0)))) {
            role = lines.remove(0);
        }
        String reach = String.join(" ", lines);
        String[] halves = reach.split(BETWEEN, 2);
        boolean telephone = halves.length > 1 || TELEPHONE.matcher(halves[0]).matches();
        String email = halves.length > 1 ? halves[1] : telephone ? "" : halves[0];
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(new MediaContact(
                        name, role, telephone ? spaced(halves[0]) : "", spaced(nightTelephone), email));
    }

    private static boolean isHowToReach(String line) {
        return line.contains("·")
                || line.contains("@")
                || TELEPHONE.matcher(line).matches();
    }

    private static String spaced(String telephone) {
        return telephone.replace('\u00A0', ' ').strip();
    }
}
