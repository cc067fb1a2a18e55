package org.dateline.reports.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dateline.core.fingerprint.Sha256;

/**
 * A PDF as its objects, walked from the trailer, with every stream unpacked: what it says, however it was compressed and
 * wherever in the file it lies.
 */
final class DecodedPdf {

    private final MessageDigest digest = Sha256.digest();
    private final Map<COSBase, Integer> seen = new IdentityHashMap<>();

    private DecodedPdf() {}

    static String digest(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            DecodedPdf decoded = new DecodedPdf();
            COSDictionary trailer = document.getDocument().getTrailer();
            for (COSName key : new COSName[] {COSName.ROOT, COSName.INFO, COSName.ID}) {
                decoded.walk(trailer.getItem(key));
            }
            return HexFormat.of().formatHex(decoded.digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void walk(COSBase item) throws IOException {
        COSBase base = item instanceof COSObject reference ? reference.getObject() : item;
        if (base instanceof COSDictionary || base instanceof COSArray) {
            Integer before = seen.putIfAbsent(base, seen.size());
            if (before != null) {
                say("again " + before);
                return;
            }
        }
        if (base instanceof COSDictionary dictionary) {
            entries(dictionary);
            if (dictionary instanceof COSStream stream) {
                try (var in = stream.createInputStream()) {
                    say("stream");
                    digest.update(in.readAllBytes());
                }
            }
        } else if (base instanceof COSArray array) {
            say("[");
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i));
            }
            say("]");
        } else if (base instanceof COSString string) {
            say("(" + string.toHexString() + ")");
        } else {
            say(String.valueOf(base));
        }
    }

    private void entries(COSDictionary dictionary) throws IOException {
        Map<String, COSBase> sorted = new TreeMap<>();
        dictionary.entrySet().forEach(entry -> sorted.put(entry.getKey().getName(), entry.getValue()));
        if (dictionary instanceof COSStream) {
            sorted.remove("Length");
        }
        say("<<");
        for (Map.Entry<String, COSBase> entry : sorted.entrySet()) {
            say(entry.getKey());
            walk(entry.getValue());
        }
        say(">>");
    }

    private void say(String token) {
        digest.update((token + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
