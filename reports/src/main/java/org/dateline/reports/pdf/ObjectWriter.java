package org.dateline.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes objects as a file of PDF 1.7: streams as they come, all other objects in one packed object stream, and at the end
 * a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 *
 * <p>A dictionary or an array that is not marked as direct is an object of its own; objects are numbered in the order in
 * which the first of the others mentions them.
 */
final class ObjectWriter {

    private static final COSName FIRST = COSName.getPDFName("First");
    private static final COSName OBJECT_STREAM = COSName.getPDFName("ObjStm");
    private static final COSName CROSS_REFERENCES = COSName.getPDFName("XRef");
    private static final COSName FIELD_WIDTHS = COSName.getPDFName("W");
    private static final int FREE = 0;
    private static final int IN_FILE = 1;
    private static final int IN_OBJECT_STREAM = 2;
    private static final int MOST_GENERATIONS = 0xFFFF;

    private final Packer packer;
    private final Octets file = new Octets(1 << 16);
    private final List<COSBase> objects = new ArrayList<>();
    private final Octets index = new Octets(1 << 12);
    private final Octets members = new Octets(1 << 14);
    private int memberCount;
    /** Of each object, where it begins in the file, or its place in the object stream with its sign turned. */
    private final List<Integer> places = new ArrayList<>();

    private ObjectWriter(Packer packer) {
        this.packer = packer;
    }

    /** @param trailer leads to all objects of the file; gets what a cross-reference stream needs */
    static byte[] file(COSDictionary trailer, Packer packer) {
        return new ObjectWriter(packer).write(trailer);
    }

    private byte[] write(COSDictionary trailer) {
        // Four bytes that are no letters tell programs which copy files that this one is binary.
        file.ascii("%PDF-1.7\n%").unsigned(0xF6E4FCDFL, 4).octet('\n');
        for (Map.Entry<COSName, COSBase> entry : trailer.entrySet()) {
            if (isObject(entry.getValue())) {
                number(entry.getValue());
            }
        }
        for (int i = 0; i < objects.size(); i++) {
            COSBase object = objects.get(i);
            if (object instanceof Packed stream) {
                stream(stream);
            } else {
                places.add(-memberCount++);
                index.integer(i + 1).octet(' ').integer(members.length()).octet(' ');
                body(object, members);
                members.octet('\n');
            }
        }
        int objectStream = objectStream();
        crossReferences(trailer, objectStream);
        return file.toByteArray();
    }

    private int objectStream() {
        int first = index.length();
        Packed stream = new Packed(packer.packed(index.write(members).toByteArray()), COSName.FLATE_DECODE);
        stream.setItem(COSName.TYPE, OBJECT_STREAM);
        stream.setInt(COSName.N, memberCount);
        stream.setInt(FIRST, first);
        int number = number(stream);
        stream(stream);
        return number;
    }

    private void crossReferences(COSDictionary trailer, int objectStream) {
        int start = file.length();
        int size = objects.size() + 2;
        int width = start < 1 << 16 ? 2 : 4;
        int indexWidth = memberCount <= MOST_GENERATIONS ? 2 : 4;
        Octets table = new Octets(size * (1 + width + indexWidth));
        table.octet(FREE).unsigned(0, width).unsigned(MOST_GENERATIONS, indexWidth);
        for (int i = 0; i < objects.size(); i++) {
            int place = places.get(i);
            if (objects.get(i) instanceof Packed) {
                table.octet(IN_FILE).unsigned(place, width).unsigned(0, indexWidth);
            } else {
                table.octet(IN_OBJECT_STREAM).unsigned(objectStream, width).unsigned(-place, indexWidth);
            }
        }
        table.octet(IN_FILE).unsigned(start, width).unsigned(0, indexWidth);
        Packed stream = new Packed(packer.packed(table.toByteArray()), COSName.FLATE_DECODE);
        stream.setItem(COSName.TYPE, CROSS_REFERENCES);
        stream.setInt(COSName.SIZE, size);
        COSArray widths = COSArray.ofCOSIntegers(List.of(1, width, indexWidth));
        widths.setDirect(true);
        stream.setItem(FIELD_WIDTHS, widths);
        stream.addAll(trailer);
        number(stream);
        stream(stream);
        file.ascii("startxref\n").integer(start).ascii("\n%%EOF\n");
    }

    private void stream(Packed stream) {
        places.add(file.length());
        file.integer(number(stream)).ascii(" 0 obj\n");
        body(stream, file);
        file.ascii("stream\n").write(stream.bytes()).ascii("\nendstream\nendobj\n");
    }

    private int number(COSBase object) {
        COSObjectKey known = object.getKey();
        if (known == null) {
            objects.add(object);
            known = new COSObjectKey(objects.size(), 0);
            object.setKey(known);
        }
        return (int) known.getNumber();
    }

    private static boolean isObject(COSBase value) {
        return (value instanceof COSDictionary || value instanceof COSArray) && !value.isDirect();
    }

    /** A value inside another: itself, or the number of the object that it is. */
    private void value(COSBase value, Octets out) {
        if (isObject(value)) {
            out.integer(number(value)).ascii(" 0 R");
        } else {
            body(value, out);
        }
    }

    private void body(COSBase value, Octets out) {
        if (value instanceof COSDictionary dictionary) {
            out.ascii("<<");
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                name(entry.getKey().getName(), out);
                out.octet(' ');
                value(entry.getValue(), out);
            }
            out.ascii(">>");
        } else if (value instanceof COSArray array) {
            out.octet('[');
            for (int i = 0; i < array.size(); i++) {
                if (i > 0) {
                    out.octet(' ');
                }
                value(array.get(i), out);
            }
            out.octet(']');
        } else if (value instanceof COSName name) {
            name(name.getName(), out);
        } else if (value instanceof COSInteger integer) {
            out.integer(integer.longValue());
        } else if (value instanceof COSFloat number) {
            out.number(number.floatValue());
        } else if (value instanceof COSString string) {
            out.octet('(');
            for (byte octet : string.getBytes()) {
                out.inString(octet);
            }
            out.octet(')');
        } else if (value instanceof COSBoolean flag) {
            out.ascii(flag.getValue() ? "true" : "false");
        } else {
            throw new IllegalArgumentException("not written in this house: " + value);
        }
    }

    /** What a name may not hold as it is, stands in it as a number (ISO 32000-1, 7.3.5). */
    private static void name(String name, Octets out) {
        out.octet('/');
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (character > ' ' && character < 0x7F && "()<>[]{}/%#".indexOf(character) < 0) {
                out.octet(character);
            } else {
                hexadecimal(character, out);
            }
        }
    }

    private static void hexadecimal(char character, Octets out) {
        for (byte octet : String.valueOf(character).getBytes(StandardCharsets.UTF_8)) {
            out.octet('#');
            out.octet(Character.forDigit((octet >> 4) & 0xF, 16)).octet(Character.forDigit(octet & 0xF, 16));
        }
    }
}
