package org.dateline.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What the file says of itself, in both places: XMP (ISO 16684-1) and the older information dictionary.
 *
 * @param title never empty
 * @param languageTag of the text (BCP 47)
 */
record DocumentProperties(String title, String author, String subject, String languageTag, Instant issuedAt) {

    private static final String PRODUCER = "Dateline";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    DocumentProperties {
        issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    COSDictionary information() {
        COSDictionary information = new COSDictionary();
        information.setString(COSName.TITLE, title);
        information.setString(COSName.AUTHOR, author);
        information.setString(COSName.SUBJECT, subject);
        information.setString(COSName.CREATOR, PRODUCER);
        information.setString(COSName.PRODUCER, PRODUCER);
        information.setString(COSName.CREATION_DATE, PDF_DATE.format(issuedAt));
        information.setString(COSName.MOD_DATE, PDF_DATE.format(issuedAt));
        return information;
    }

    /** An XMP packet that claims PDF/A-2a and PDF/UA-1 and, as PDF/A asks, explains the property of the latter. */
    byte[] xmp() {
        String date = issuedAt.toString();
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                 xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${subject}</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>${producer}</xmp:CreatorTool>
                <xmp:CreateDate>${date}</xmp:CreateDate>
                <xmp:ModifyDate>${date}</xmp:ModifyDate>
                <xmp:MetadataDate>${date}</xmp:MetadataDate>
                <pdf:Producer>${producer}</pdf:Producer>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.replace("${date}", date)
                .replace("${producer}", PRODUCER)
                .replace("${language}", languageTag)
                .replace("${author}", escaped(author))
                .replace("${subject}", escaped(subject))
                .replace("${title}", escaped(title))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
