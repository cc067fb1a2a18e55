package org.dateline.core.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What stands under the news in a text: notes to editors, the standing paragraph, whom to call; in English, French and
 * Spanish. What is not understood to the last word stays in the body, so that no word is lost.
 */
final class Sections {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST_HEADING = 120;

    private static final Pattern ABOUT = Pattern.compile(
            "^(?:#+ |\\*\\*)?((?:About |[ÀA] propos d|Acerca d|Sobre (?:la |el ))[^.\\n]*?)(?:\\*\\*)?:?$", FLAGS);

    private static final Pattern NOTES = Pattern.compile(
            "^(?:#+ |\\*\\*)?(?:Notes? (?:to|for) editors|Notes? aux (?:rédacteurs|rédactions)|Notas? (?:a|para) (?:los )?editores)"
                    + "(?:\\*\\*)?:?(?:\\*\\*)?(?:$|\\s+)",
            FLAGS);

    private static final Pattern CONTACT_LEAD = Pattern.compile(
            "^(?:#+ |\\*\\*)?(?:For (?:more|further|additional) information[^:\\n]*?contact|Media contacts?|Press contacts?"
                    + "|Pour (?:plus d['’]informations?|tout renseignement|de plus amples informations)[^:\\n]*?(?:contacter|contactez)"
                    + "|Contacts? (?:presse|pour les médias)|Para (?:más|obtener más) información[^:\\n]*?(?:contacte con|con|a)"
                    + "|Contactos? (?:de prensa|para los medios))(?:\\*\\*)?(?::|,|\\s)*(?:\\*\\*)?\\s*",
            FLAGS);

    private static final Pattern CONTACT = Pattern.compile("^(?:[-*] )?(?<name>\\p{Lu}[^,;:()@\\d\\n]*?)"
            + "(?:, (?<role>[^,;:()@\\d\\n]{3,}?)(?=[,;:( ]|$)| \\((?<place>[^()@\\d]+)\\))?(?:[,;:\\s–(-]| at | au | al )*"
            + "(?:(?i:Tel|Tél|Phone|Telephone|Téléphone|Teléfono|Mobile)\\.? ?:? ?)?"
            + "(?<telephone>(?<![\\w+])\\+?\\d[\\d ().-]{5,20}\\d)?[,;|\\s]*"
            + "(?:(?i:E-?mail|Courriel|Correo(?: electrónico)?) ?:? ?)?"
            + "(?<email>(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)?[).]*$");

    private final List<String> body = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<MediaContact> contacts = new ArrayList<>();
    private @Nullable Boilerplate boilerplate;

    /** @param paragraphs in the order of the text */
    Sections(List<String> paragraphs) {
        int i = 0;
        while (i < paragraphs.size()) {
            i += Math.max(1, take(paragraphs, i));
        }
        if (body.isEmpty()) {
            body.addAll(paragraphs);
            notes.clear();
            contacts.clear();
            boilerplate = null;
        }
    }

    List<String> body() {
        return List.copyOf(body);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    List<MediaContact> contacts() {
        return List.copyOf(contacts);
    }

    /** @param commonMark how a paragraph is written in CommonMark */
    @Nullable Boilerplate boilerplate(UnaryOperator<String> commonMark) {
        Boilerplate found = boilerplate;
        return found == null
                ? null
                : new Boilerplate(
                        found.heading(), new Prose(commonMark.apply(found.text().source())));
    }

    /** How many paragraphs were taken. */
    private int take(List<String> paragraphs, int at) {
        String first = paragraphs.get(at);
        if (at == 0) {
            body.add(first);
            return 1;
        }
        if (CONTACT_LEAD.matcher(first).find()) {
            return takeContacts(paragraphs, at);
        }
        Matcher note = NOTES.matcher(first);
        if (note.find()) {
            String rest = first.substring(note.end()).strip();
            if (!rest.isEmpty()) {
                notes.add(rest);
            }
            int taken = 1;
            while (at + taken < paragraphs.size() && !isHeading(paragraphs.get(at + taken))) {
                notes.add(paragraphs.get(at + taken++));
            }
            return taken;
        }
        return takeAbout(paragraphs, at);
    }

    private int takeAbout(List<String> paragraphs, int at) {
        String[] lines = paragraphs.get(at).split("\\n", 2);
        Matcher about = ABOUT.matcher(lines[0].strip());
        if (boilerplate != null || lines[0].length() > LONGEST_HEADING || !about.matches()) {
            body.add(paragraphs.get(at));
            return 1;
        }
        List<String> text = new ArrayList<>();
        if (lines.length > 1) {
            text.add(lines[1].strip());
        }
        int taken = 1;
        while (at + taken < paragraphs.size() && !isHeading(paragraphs.get(at + taken))) {
            text.add(paragraphs.get(at + taken++));
        }
        if (text.isEmpty()) {
            body.add(paragraphs.get(at));
        } else {
            boilerplate = new Boilerplate(about.group(1), new Prose(String.join("\n\n", text)));
        }
        return taken;
    }

    private int takeContacts(List<String> paragraphs, int at) {
        List<MediaContact> found = new ArrayList<>();
        String rest = CONTACT_LEAD.matcher(paragraphs.get(at)).replaceFirst("").strip();
        int taken = 1;
        if (!rest.isEmpty() && !readContacts(rest, found)) {
            body.add(paragraphs.get(at));
            return 1;
        }
        while (at + taken < paragraphs.size()
                && !isHeading(paragraphs.get(at + taken))
                && readContacts(paragraphs.get(at + taken), found)) {
            taken++;
        }
        if (found.isEmpty()) {
            body.add(paragraphs.get(at));
            return 1;
        }
        contacts.addAll(found);
        return taken;
    }

    /** Whether every line of it is a contact. */
    private static boolean readContacts(String lines, List<MediaContact> contacts) {
        List<MediaContact> found = new ArrayList<>();
        for (String line :
                lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            Matcher contact = CONTACT.matcher(line);
            if (!contact.matches() || contact.group("telephone") == null && contact.group("email") == null) {
                return false;
            }
            String role = contact.group("role") == null ? contact.group("place") : contact.group("role");
            found.add(new MediaContact(
                    contact.group("name"),
                    role == null ? "" : role,
                    contact.group("telephone") == null ? "" : contact.group("telephone"),
                    "",
                    contact.group("email") == null ? "" : contact.group("email")));
        }
        contacts.addAll(found);
        return true;
    }

    private static boolean isHeading(String paragraph) {
        String line = paragraph.split("\\n", 2)[0].strip();
        return NOTES.matcher(line).find()
                || CONTACT_LEAD.matcher(line).find()
                || line.length() <= LONGEST_HEADING && ABOUT.matcher(line).matches();
    }
}
