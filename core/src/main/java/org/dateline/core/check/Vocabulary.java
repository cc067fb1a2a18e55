package org.dateline.core.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;

/** What the rules know of a language's words: offices, forms of address, verbs of saying. */
final class Vocabulary {

    /** Capitalized words that stand before a name and are no given name; of every language in Latin letters, folded. */
    static final Set<String> BEFORE_NAMES = words("""
            mr mrs ms dr prof mme m mlle sr sra dra don dona doctor professor sir lady lord dame president presidente
            presidenta prime premier premiere minister ministers ministre ministra ministro vice deputy state councillor
            secretary secretaire secretario secretaria general director directeur directrice directora chairman
            chairwoman chair chairperson commissioner commissaire comisionado comisionada ambassador ambassadeur
            ambassadrice embajador embajadora governor gouverneur gobernador gobernadora mayor maire alcalde alcaldesa
            senator king queen prince princess representative chief head foreign the and with both to of for by le la el
            los les et y e when while after before since as but then later yesterday today madame monsieur senor senora
            excellency excellence excelencia monday tuesday wednesday thursday friday saturday sunday colonel captain
            admiral judge justice cardinal bishop archbishop pope saint
            """);

    /** What is no name although it follows a title: "Minister Counsellor", "President Office"; folded. */
    static final Set<String> NO_NAMES = words("""
            counsellor plenipotentiary designate elect emeritus office ministry general council programme program summit
            affairs generals excellency delegate resident regional national international federal united nations
            government committee commission conference chairman chair speaker majesty highness the of for
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december
            """);

    private static final Map<Language, Vocabulary> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        BY_LANGUAGE.put(
                Language.ENGLISH,
                new Vocabulary(
                        "minister secretary director president chairman chairwoman chair chairperson commissioner governor ambassador"
                                + " councillor chief head representative premier mayor speaker envoy administrator coordinator prosecutor"
                                + " king queen prince chancellor manager advisor adviser undersecretary rector inspector senator superintendent"
                                + " ombudsman ombudsperson rapporteur comptroller",
                        "vice deputy assistant acting under associate senior junior prime",
                        "of for the and on to",
                        "former|ex|then|later|outgoing|previously|once|designate",
                        "said|says|told|added|stated|noted|explained|stressed|declared|announced|recalled|remarked|underlined|emphasi[sz]ed|according to"));
        BY_LANGUAGE.put(
                Language.FRENCH,
                new Vocabulary(
                        "ministre secretaire directeur directrice president presidente commissaire gouverneur gouverneure ambassadeur"
                                + " ambassadrice chef cheffe representant representante maire conseiller conseillere coordinateur coordinatrice"
                                + " chancelier premier roi reine prince prefet prefete recteur rectrice senateur senatrice procureur procureure",
                        "vice adjoint adjointe sous delegue deleguee premier premiere haut haute",
                        "de du des d la le les l et a au aux pour chargee charge",
                        "ancien|ancienne|ex|futur|future|alors",
                        "déclaré|déclare|dit|ajouté|affirmé|souligné|expliqué|indiqué|annoncé|rappelé|estimé|noté|selon"));
        BY_LANGUAGE.put(
                Language.SPANISH,
                new Vocabulary(
                        "ministro ministra secretario secretaria director directora presidente presidenta comisionado comisionada"
                                + " gobernador gobernadora embajador embajadora jefe jefa representante alcalde alcaldesa canciller"
                                + " coordinador coordinadora consejero consejera rey reina principe comisario comisaria prefecto prefecta"
                                + " intendente intendenta rector rectora senador senadora procurador procuradora contralor contralora"
                                + " superintendente superintendenta defensor defensora",
                        "vice adjunto adjunta sub alto alta",
                        "de del la el los las y e a para",
                        "ex|antiguo|antigua|exministro|exministra|entonces|futuro|futura",
                        "dijo|afirmó|declaró|señaló|añadió|explicó|indicó|recordó|destacó|subrayó|anunció|manifestó|según"));
    }

    private static final List<String> VICE = List.of("vice", "sub", "sous");

    private final Set<String> offices;
    private final Set<String> ranks;
    private final Set<String> joints;
    private final Pattern former;
    private final Pattern saying;

    private Vocabulary(String offices, String ranks, String joints, String former, String saying) {
        this.offices = words(offices);
        this.ranks = words(ranks);
        this.joints = words(joints);
        this.former = Pattern.compile("(?iu)(?<!\\p{L})(?:" + former + ")(?:[ -](?:the|le|la|el))?[ -]?$");
        this.saying = Pattern.compile("(?iu)(?<!\\p{L})(?:" + saying + ")(?!\\p{L})");
    }

    /** Of English, French or Spanish; of another language, English words that match nothing there. */
    static Vocabulary of(Language language) {
        Vocabulary known = BY_LANGUAGE.get(isLatin(language) ? language : Language.ENGLISH);
        if (known == null) {
            throw new IllegalStateException("no words of " + language);
        }
        return known;
    }

    static boolean isLatin(Language language) {
        return language == Language.ENGLISH || language == Language.FRENCH || language == Language.SPANISH;
    }

    /** The language whose joints a title has: "of", "de"; null if it has none. */
    static boolean isForeign(String title, Language language) {
        Set<String> own = of(language).joints;
        return Word.in(title).stream()
                .map(Word::folded)
                .anyMatch(word -> !own.contains(word)
                        && BY_LANGUAGE.entrySet().stream()
                                .anyMatch(other -> other.getKey() != language
                                        && other.getValue().joints.contains(word)
                                        && word.length() > 1));
    }

    boolean isOffice(String folded) {
        return offices.contains(folded) || isViceOffice(folded);
    }

    /** "Viceministra", "Subdirector" in one word. */
    boolean isViceOffice(String folded) {
        return headOf(folded).length() < folded.length();
    }

    /** "Ministra" of "Viceministra"; the whole word if it is no such office. */
    String headOf(String folded) {
        return VICE.stream()
                .filter(folded::startsWith)
                .map(vice -> folded.substring(vice.length()))
                .filter(offices::contains)
                .findFirst()
                .orElse(folded);
    }

    /** Vice, deputy, acting: what makes another office of the same words. */
    boolean isRank(String folded) {
        return ranks.contains(folded);
    }

    boolean isJoint(String folded) {
        return joints.contains(folded);
    }

    /** @param before what stands before a title */
    boolean endsFormer(String before) {
        return former.matcher(before).find();
    }

    Pattern saying() {
        return saying;
    }

    static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }
}
