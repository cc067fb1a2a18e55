package org.dateline.core.routing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.core.visit.Office;

/**
 * How high somebody's office stands, the highest first: what the routing table asks of the principal and of the
 * counterparts. It is read from the words of the title on record, in English, French and Spanish; what those words do not
 * say plainly is {@link #OTHER}, so that a table which asks for more care with high ranks had better ask for some with
 * others too.
 */
public enum Rank {
    HEAD_OF_STATE(
            "president|presidente|presidenta|king|queen|emperor|emir|sultan|pope|roi|reine|rey|reina|grand duke"
                    + "|head of state|chef de l[’' ]etat|jefe de estado|jefa de estado",
            "assembl|parliament|parlement|parlamento|senat|congress|congreso|court|cour |corte|tribunal|council|conseil"
                    + "|consejo|board|bank|banque|banco|universit|universidad|association|commission|comision|foundation"
                    + "|fondation|fundacion|academ|federation|federacion|institut|societ|club|chamber|chambre|camara"
                    + "|gobierno|committee|comite|conference|conferencia|region|company|corporation"),
    HEAD_OF_GOVERNMENT(
            "prime minister|premier|chancellor|head of government|premiere? ministre|chef du gouvernement"
                    + "|primer ministro|primera ministra|jefe de gobierno|jefa de gobierno|president[ea] del gobierno",
            "universit|exchequer"),
    MINISTER(
            "minister|ministre|ministro|ministra|secretary of state|secretary for|secretaire d[’' ]etat"
                    + "|secretari[oa] de estado|chancellor of the exchequer",
            "plenipotentiary|counsellor|conseiller"),
    AMBASSADOR(
            "ambassador|ambassadeur|ambassadrice|embajador|embajadora|permanent representative"
                    + "|representante? permanente?|high commissioner of",
            ""),
    HEAD_OF_ORGANIZATION(
            "director[- ]general|secretary[- ]general|executive director|high commissioner|administrator"
                    + "|directeur general|directrice generale|secretaire general|secretaire generale"
                    + "|director general|directora general|secretari[oa] general",
            ""),
    OTHER("", ""),
    /** There is nobody: the release is about no visit, or nobody was met. */
    NONE("", "");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SECOND = Pattern.compile(
            "\\b(?:vice|deputy|adjoint|adjointe|adjunto|adjunta|assistant|former|ancien|ancienne|sous|under)\\b");

    private final Pattern words;
    private final Pattern others;

    Rank(String words, String others) {
        this.words = Pattern.compile(words.isEmpty() ? "(?!)" : "\\b(?:" + words + ")\\b");
        this.others = Pattern.compile(others.isEmpty() ? "(?!)" : "\\b(?:" + others + ")");
    }

    /** The highest of these offices; {@link #NONE} if there are none. */
    public static Rank highest(List<Office> offices) {
        return offices.stream().map(Rank::of).sorted().findFirst().orElse(NONE);
    }

    static Rank of(Office office) {
        String title = folded(office.title());
        String whole = title + " " + folded(office.institution());
        if (SECOND.matcher(title).find()) {
            return OTHER;
        }
        for (Rank rank : values()) {
            if (rank.words.matcher(title).find() && !rank.others.matcher(whole).find()) {
                return rank;
            }
        }
        return OTHER;
    }

    private static String folded(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
