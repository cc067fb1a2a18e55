package org.dateline.core.proposal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.VisitKind;

/** How a language speaks of people, offices and visits: the patterns of the rules. */
enum Speech {
    ENGLISH(
            Language.ENGLISH,
            "H\\. ?E\\.?|HE|His Excellency|Her Excellency|(?:H\\. ?E\\. )?(?:Mr|Mrs|Ms|Dr|Prof)\\.?|HRH|Sheikh|Hon\\.",
            "(?:(?:Vice|Deputy|Assistant|Associate|Acting|First|Second|Senior|Executive|Prime|State|Foreign|Interior|Permanent"
                    + "|Special|Chief|Federal|Under|Regional|Managing|High|Attorney|Union|Labour|Justice|Health|Home|Royal|Interim|Cabinet|Resident|Joint)"
                    + "[- ])*(?:Minister|President|Secretary(?:[- ]General)?|Director(?:[- ]General)?|Chair(?:man|woman|person)?"
                    + "|Commissioner|Governor|Mayor|Ambassador|Councillor|Speaker|Representative|Envoy|Head|Administrator"
                    + "|Chancellor|Coordinator|Officer|Premier|Attorney[- ]General)(?![\\p{L}-])",
            "(?: (?:of|the|for|to the|and|in charge of)| &| \\p{Lu}[\\p{L}’'-]*|, (?:and )?(?=%HEAD%)\\p{Lu}[\\p{L}’'-]*| \\p{Lu}\\.)*(?: \\(\\p{Lu}[\\p{Lu}\\d-]+\\))?",
            "and",
            "(?:of the|of|at the|at) ",
            "Agency|Administration|Organi[sz]ation|Ministry|Authority|Commission|Council|Bank|Board|Bureau|Office|Department"
                    + "|Directorate|Institute|Union|Fund|Programme|Assembly|Parliament|Senate|Foundation|Committee|Federation"
                    + "|Association|Service|Centre|Center|Police|Corporation|Chamber|University|Court|United Nations",
            "\\b(?:met|meets|meet|will meet|held talks|holds talks|hold talks|held meetings|received by|welcomed by|was received)\\b",
            "\\bthis week\\b",
            "high-level",
            "working visit",
            "private visit",
            "(?i)\\b(?:first|second|third|fourth|fifth|\\d+(?:nd|rd|th)) (?:official |high-level )?visit\\b[^.;]{0,60}\\bsince (?:19|20)\\d\\d",
            "\\b(?:exchanged views on|focused on|centred on|discussed|will discuss|talks on|explored|addressed)\\b",
            "\\b(?:visit|visits|visited|mission|trip|travel\\w*|arriv\\w*|tour)\\b",
            "(?:to|in|visits|visited|visit) (?:the )?(?:(?:People’s |Islamic )?Republic of (?:the )?)?"),
    FRENCH(
            Language.FRENCH,
            "(?:S\\. ?E\\. ?)(?:M\\.|Mme)?|Son Excellence(?: M\\.| Mme)?|MM?\\.|Mme|Dr",
            "(?i:(?:Vice-|Première? |Haut-|Haute-|Sous-)?(?:Ministre|Président|Présidente|Secrétaire|Directeur|Directrice"
                    + "|Gouverneur|Gouverneure|Maire|Ambassadeur|Ambassadrice|Commissaire|Cheffe?|Représentante?|Coordonnateur"
                    + "|Coordonnatrice|Procureure?|Administrateur|Administratrice|Conseiller|Conseillère)(?: (?:général|exécutif)e?)?)(?![\\p{L}-])",
            "[^,;:.()\\n]*?(?= et (?:S\\. ?E\\.|M\\.|Mme)|[,;:.()\\n]|$)(?: ?\\(\\p{Lu}[\\p{Lu}\\d-]+\\))?",
            "et",
            "(?:du |de la |de l’|de l'|des |de )",
            "Agence|Administration|Organisation|Ministère|Autorité|Commission|Conseil|Banque|Bureau|Office|Département"
                    + "|Direction|Institut|Union|Fonds|Programme|Assemblée|Parlement|Sénat|Fondation|Comité|Fédération"
                    + "|Association|Service|Centre|Police|Chambre|Université|Cour|Nations Unies|Haut-Commissariat|OIM",
            "\\b(?:a rencontré|rencontre|rencontrera|s[’']est entretenue?|s[’']entretiendra|a été reçue?|a eu des entretiens)(?![\\p{L}])",
            "\\bcette semaine\\b",
            "de haut niveau",
            "visite de travail",
            "visite privée",
            "(?i)\\b(?:première|deuxième|seconde|troisième|quatrième) visite\\b[^.;]{0,60}\\bdepuis (?:19|20)\\d\\d",
            "\\b(?:a porté sur|ont porté sur|portait sur|ont évoqué|ont abordé|ont examiné|ont discuté de|porteront sur)(?![\\p{L}])",
            "\\b(?:visite|visité|mission|déplacement|rendue?|voyage|arrivée?)(?![\\p{L}])",
            "(?:en |au |aux |à |à la )"),
    SPANISH(
            Language.SPANISH,
            "(?:S\\. ?E\\. ?)(?:el Sr\\.|la Sra\\.)?|Su Excelencia(?: el Sr\\.| la Sra\\.)?|(?:el )?Sr\\.|(?:la )?Sra\\.|Dra?\\.",
            "(?i:(?:Vice|Vice-|Primer |Primera |Alto |Alta |Sub)?(?:Ministro|Ministra|Presidente|Presidenta|Secretario|Secretaria"
                    + "|Director|Directora|Gobernador|Gobernadora|Alcalde|Alcaldesa|Embajador|Embajadora|Comisionado|Comisionada"
                    + "|Comisario|Comisaria|Canciller|Jefe|Jefa|Representante|Coordinador|Coordinadora|Fiscal)(?: (?:general|ejecutiv[oa]))?)(?![\\p{L}-])",
            "[^,;:.()\\n]*?(?= y (?:con )?(?:S\\. ?E\\.|el Sr\\.|la Sra\\.)|[,;:.()\\n]|$)(?: ?\\(\\p{Lu}[\\p{Lu}\\d-]+\\))?",
            "y",
            "(?:del |de la |de las |de los |de )",
            "Agencia|Administración|Organización|Ministerio|Autoridad|Comisión|Consejo|Banco|Oficina|Departamento"
                    + "|Dirección|Instituto|Unión|Fondo|Programa|Asamblea|Parlamento|Senado|Fundación|Comité|Federación"
                    + "|Asociación|Servicio|Centro|Policía|Cámara|Universidad|Corte|Naciones Unidas|OIM",
            "\\b(?:se reunió|se reunirá|se entrevistó|fue recibid[oa]|mantuvo|se reúne)(?![\\p{L}])",
            "\\besta semana\\b",
            "de alto nivel",
            "visita de trabajo",
            "visita privada",
            "(?i)\\b(?:primera|segunda|tercera|cuarta) visita\\b[^.;]{0,60}\\bdesde (?:19|20)\\d\\d",
            "\\b(?:se centró en|se centraron en|trató sobre|trataron sobre|abordaron|hablaron de|conversaron sobre|examinaron)(?![\\p{L}])",
            "\\b(?:visita|visitó|misión|viaje|viajó|llegó)(?![\\p{L}])",
            "(?:a |al |a la |a los |a las |en |en la |en el |en los )");

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

    private final Language language;
    private final String honorific;
    private final String head;
    private final String rest;
    private final String and;
    private final String of;
    private final String institution;
    private final Pattern met;
    private final Pattern thisWeek;
    private final Pattern highLevel;
    private final Pattern working;
    private final Pattern privately;
    private final Pattern earlier;
    private final Pattern topic;
    private final Pattern visit;
    private final String to;

    Speech(
            Language language,
            String honorific,
            String head,
            String rest,
            String and,
            String of,
            String institution,
            String met,
            String thisWeek,
            String highLevel,
            String working,
            String privately,
            String earlier,
            String topic,
            String visit,
            String to) {
        this.language = language;
        this.honorific = "(?:" + honorific + ")";
        this.head = head;
        this.rest = rest.replace("%HEAD%", head);
        this.and = and;
        this.of = of;
        this.institution = "(?<![\\p{L}])(?:" + institution + ")(?![\\p{L}])";
        this.met = Pattern.compile(met, FLAGS);
        this.thisWeek = Pattern.compile(thisWeek, Pattern.CASE_INSENSITIVE);
        this.highLevel = Pattern.compile(highLevel, Pattern.CASE_INSENSITIVE);
        this.working = Pattern.compile(working, Pattern.CASE_INSENSITIVE);
        this.privately = Pattern.compile(privately, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.earlier = Pattern.compile(earlier, FLAGS);
        this.topic = Pattern.compile(topic, FLAGS);
        this.visit = Pattern.compile(visit, FLAGS | Pattern.CASE_INSENSITIVE);
        this.to = to;
    }

    static Optional<Speech> of(Language language) {
        for (Speech speech : values()) {
            if (speech.language == language) {
                return Optional.of(speech);
            }
        }
        return Optional.empty();
    }

    Language language() {
        return language;
    }

    /** "H.E.", "Mr", "S.E. M.". */
    String honorific() {
        return honorific;
    }

    /** The word with which an office begins: "Vice-Minister". */
    String head() {
        return head;
    }

    /** What may follow it: " of Public Security and Commissioner of the …". */
    String rest() {
        return rest;
    }

    String and() {
        return and;
    }

    /** What stands between an office and its institution. */
    String of() {
        return of;
    }

    String institution() {
        return institution;
    }

    Pattern met() {
        return met;
    }

    Pattern thisWeek() {
        return thisWeek;
    }

    Pattern kind(VisitKind kind) {
        return switch (kind) {
            case HIGH_LEVEL -> highLevel;
            case WORKING -> working;
            case PRIVATE, OFFICIAL -> privately;
        };
    }

    Pattern earlier() {
        return earlier;
    }

    /** What stands before the subject of a talk. */
    Pattern topic() {
        return topic;
    }

    Pattern visit() {
        return visit;
    }

    /** What stands between the visit and its country. */
    String to() {
        return to;
    }
}
