package org.dateline.reports.docx;

import org.dateline.core.text.Language;

/** Names and numbers that WordprocessingML (ISO/IEC 29500-1, clause 17) gives to things. */
final class Word {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** A step to the inside, of a list or a quote, in twentieths of a point: 7.5 mm. */
    static final int INDENT_STEP = 425;

    private Word() {}

    /** The language as Word's dictionaries know it: with a region, the United Kingdom's for English as the UN write. */
    static String tag(Language language) {
        return switch (language) {
            case ARABIC -> "ar-SA";
            case CHINESE -> "zh-CN";
            case ENGLISH -> "en-GB";
            case FRENCH -> "fr-FR";
            case RUSSIAN -> "ru-RU";
            case SPANISH -> "es-ES";
        };
    }

    /**
     * The attributes by which Word knows the language of words in each kind of script, names and values in turn: a page
     * in Arabic or Chinese has its Latin words in English.
     */
    static String[] languages(Language language) {
        boolean latin = language != Language.ARABIC && language != Language.CHINESE;
        return new String[] {
            "w:val", latin ? tag(language) : tag(Language.ENGLISH),
            "w:eastAsia", tag(Language.CHINESE),
            "w:bidi", tag(Language.ARABIC)
        };
    }
}
