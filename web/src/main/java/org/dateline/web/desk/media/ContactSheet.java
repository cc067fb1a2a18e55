package org.dateline.web.desk.media;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.dateline.core.distribution.Enclosure;
import org.dateline.core.distribution.Interest;
import org.dateline.core.distribution.MailingList;
import org.dateline.core.distribution.MailingListId;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.workflow.distribution.MediaDesk;

/**
 * Subscribers as a file of RFC 4180 in UTF-8, with a head; a cell that holds several things has them between semicolons.
 * What a spreadsheet would take for a formula goes out with an apostrophe before it, which is taken off when it comes back.
 */
final class ContactSheet {

    static final String ADDRESS = "address";
    static final String LANGUAGES = "languages";
    static final String COUNTRIES = "countries";
    static final String TOPICS = "topics";
    static final String LISTS = "lists";
    static final String ENCLOSURE = "enclosure";
    static final String STANDING = "standing";
    static final int MOST_ROWS = 50_000;

    private static final List<String> COLUMNS =
            List.of(ADDRESS, "name", "outlet", LANGUAGES, COUNTRIES, TOPICS, ENCLOSURE, LISTS, STANDING);
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String MARK = "\uFEFF";
    private static final String BETWEEN = "; ";

    /** What is wrong with a row; the first one is the head. */
    record Fault(int row, String key, String detail) {}

    /** What a file says: rows that can be taken, by their number; what is wrong with the others. */
    record Read(Map<Integer, MediaDesk.Entry> entries, List<Fault> faults, int leftOut) {

        Read {
            entries = Map.copyOf(entries);
            faults = List.copyOf(faults);
        }

        String addressIn(int row) {
            return Optional.ofNullable(entries.get(row))
                    .map(entry -> entry.to().address())
                    .orElse("");
        }
    }

    private final Map<MailingListId, String> names;
    private final Map<String, MailingListId> lists;

    ContactSheet(List<MailingList> lists) {
        this.names = lists.stream().collect(Collectors.toMap(MailingList::id, MailingList::name));
        this.lists = lists.stream()
                .collect(Collectors.toMap(list -> list.name().toLowerCase(Locale.ROOT), MailingList::id, (a, b) -> a));
    }

    byte[] write(List<MediaDesk.Known> everybody) {
        StringBuilder file = new StringBuilder(MARK);
        try (CSVPrinter out = CSVFormat.RFC4180.print(file)) {
            out.printRecord(COLUMNS);
            for (MediaDesk.Known each : everybody) {
                out.printRecord(cells(each).stream().map(ContactSheet::guarded).toList());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(MediaDesk.Known known) {
        Subscriber subscriber = known.subscriber();
        Enclosure enclosure = subscriber.enclosure();
        return List.of(
                subscriber.to().address(),
                subscriber.to().name(),
                subscriber.outlet(),
                subscriber.interest().languagesInOrder().stream()
                        .map(Language::tag)
                        .collect(Collectors.joining(BETWEEN)),
                String.join(BETWEEN, subscriber.interest().countries()),
                String.join(BETWEEN, subscriber.interest().topics()),
                enclosure == null ? "" : enclosure.name(),
                known.lists().stream()
                        .map(list -> names.getOrDefault(list, ""))
                        .filter(name -> !name.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(BETWEEN)),
                subscriber.standing().name());
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String guarded(String cell) {
        return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
        return (guarded ? cell.substring(1) : cell).strip();
    }

    Read read(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return refused("media.import.encoding", "");
        }
        String sheet = text.startsWith(MARK) ? text.substring(1) : text;
        String head = sheet.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(head.contains(";") && !head.contains(",") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(sheet), format)) {
            return read(rows);
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            return refused("media.import.broken", "");
        }
    }

    private static Read refused(String key, String detail) {
        return new Read(Map.of(), List.of(new Fault(1, key, detail)), 0);
    }

    private Read read(CSVParser rows) {
        Set<String> head = rows.getHeaderNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (!head.contains(ADDRESS)) {
            return refused("media.import.noAddress", String.join(", ", COLUMNS));
        }
        Set<String> strange = new HashSet<>(head);
        COLUMNS.forEach(strange::remove);
        if (!strange.isEmpty()) {
            return refused("media.import.column", String.join(", ", strange));
        }
        Map<Integer, MediaDesk.Entry> entries = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        int leftOut = 0;
        for (CSVRecord row : rows) {
            if (row.getRecordNumber() > MOST_ROWS) {
                return refused("media.import.tooMany", Integer.toString(MOST_ROWS));
            }
            int number = (int) row.getRecordNumber() + 1;
            String standing = cell(row, STANDING);
            if (!standing.isEmpty() && !standing.equalsIgnoreCase(Subscriber.Standing.ACTIVE.name())) {
                leftOut++;
            } else {
                entry(row, number, faults).ifPresent(entry -> entries.put(number, entry));
            }
        }
        return new Read(entries, faults, leftOut);
    }

    private Optional<MediaDesk.Entry> entry(CSVRecord row, int number, List<Fault> faults) {
        int before = faults.size();
        String address = cell(row, ADDRESS);
        if (!MailAddress.isAddress(address)) {
            faults.add(new Fault(number, "media.import.address", address));
        }
        String name = cell(row, "name");
        String outlet = cell(row, "outlet");
        if (!Subscriber.isName(name) || !Subscriber.isName(outlet)) {
            faults.add(new Fault(number, "media.import.line", ""));
        }
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (String tag : several(row, LANGUAGES)) {
            Language.ofTag(tag.toLowerCase(Locale.ROOT))
                    .ifPresentOrElse(languages::add, () -> faults.add(new Fault(number, "media.import.language", tag)));
        }
        List<String> countries = several(row, COUNTRIES).stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .toList();
        countries.stream()
                .filter(code -> !HostCountry.exists(code))
                .forEach(code -> faults.add(new Fault(number, "media.import.country", code)));
        List<String> topics = several(row, TOPICS);
        if (topics.size() > Interest.MOST_TOPICS
                || topics.stream().anyMatch(topic -> topic.length() > Interest.LONGEST_TOPIC)) {
            faults.add(new Fault(number, "media.import.topics", ""));
        }
        if (languages.isEmpty() && !(countries.isEmpty() && topics.isEmpty())) {
            faults.add(new Fault(number, "media.import.noLanguage", ""));
        }
        String enclosure = cell(row, ENCLOSURE).toUpperCase(Locale.ROOT);
        if (!enclosure.isEmpty() && Enclosure.named(enclosure).isEmpty()) {
            faults.add(new Fault(number, "media.import.enclosure", enclosure));
        }
        Set<MailingListId> on = new HashSet<>();
        for (String list : several(row, LISTS)) {
            Optional.ofNullable(lists.get(list.toLowerCase(Locale.ROOT)))
                    .ifPresentOrElse(on::add, () -> faults.add(new Fault(number, "media.import.list", list)));
        }
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new MediaDesk.Entry(
                        null,
                        new MailAddress(name, address),
                        outlet,
                        new Interest(languages, countries, topics),
                        Enclosure.named(enclosure).orElse(null),
                        on));
    }

    private static String cell(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) ? unguarded(row.get(column)) : "";
    }

    private static List<String> several(CSVRecord row, String column) {
        return Arrays.stream(cell(row, column).split("[;\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
