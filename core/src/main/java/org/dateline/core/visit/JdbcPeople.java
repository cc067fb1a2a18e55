package org.dateline.core.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.text.Language;
import org.dateline.core.text.OneLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeople implements People {

    private static final List<String> PARTS = List.of("person_alias", "person_name", "tenure", "person_word");
    private static final int MOST_WORDS = 8;

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return load(List.of(id.value())).stream().findFirst();
    }

    @Override
    public List<Person> findAll(Collection<PersonId> ids) {
        return load(ids.stream().map(PersonId::value).toList());
    }

    @Override
    public List<Person> startingWith(String typed, int most) {
        List<String> words =
                NameWords.of(typed).stream().distinct().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder sql = new StringBuilder("select id from person where 1 = 1");
        List<Object> parameters = new ArrayList<>();
        for (String word : words) {
            sql.append(" and exists (select 1 from person_word where person_id = person.id and word like ?)");
            parameters.add(word + "%");
        }
        parameters.add(most);
        return load(jdbc.sql(sql + " order by name, id limit ?")
                .params(parameters)
                .query(String.class)
                .list());
    }

    @Override
    public List<Person> called(Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return load(jdbc.sql("select id from person where name in (:names)"
                        + " union select person_id from person_alias where alias in (:names)"
                        + " union select person_id from person_name where name in (:names)")
                .param("names", names.stream().map(OneLine::of).distinct().toList())
                .query(String.class)
                .list());
    }

    @Override
    public List<Person> first(int most) {
        return load(jdbc.sql("select id from person order by name, id limit ?")
                .param(most)
                .query(String.class)
                .list());
    }

    @Override
    public Person save(Person person) {
        if (person.version() == 0) {
            JdbcInsert.into("person")
                    .set("id", person.id().value())
                    .set("honorific", person.honorific())
                    .set("name", person.name().written())
                    .set("family_name", person.name().family())
                    .set("version", 1)
                    .run(jdbc);
        } else {
            update(person);
        }
        for (String part : PARTS) {
            jdbc.sql("delete from " + part + " where person_id = ?")
                    .param(person.id().value())
                    .update();
        }
        writeNames(person);
        for (int position = 0; position < person.tenures().size(); position++) {
            writeTenure(person, position, person.tenures().get(position));
        }
        return new Person(
                person.id(),
                person.honorific(),
                person.name(),
                person.aliases(),
                person.namesByLanguage(),
                person.tenures(),
                person.version() + 1);
    }

    private void update(Person person) {
        int updated = jdbc.sql("update person set honorific = ?, name = ?, family_name = ?, version = version + 1"
                        + " where id = ? and version = ?")
                .params(
                        person.honorific(),
                        person.name().written(),
                        person.name().family(),
                        person.id().value(),
                        person.version())
                .update();
        if (updated == 0) {
            throw new StalePersonException(person.id());
        }
    }

    private void writeNames(Person person) {
        for (int position = 0; position < person.aliases().size(); position++) {
            row("person_alias", person)
                    .set("position", position)
                    .set("alias", person.aliases().get(position))
                    .run(jdbc);
        }
        person.namesByLanguage()
                .forEach((language, name) -> row("person_name", person)
                        .set("language", language.tag())
                        .set("name", name.written())
                        .set("family_name", name.family())
                        .run(jdbc));
        NameWords.of(person)
                .forEach(word -> row("person_word", person).set("word", word).run(jdbc));
    }

    private void writeTenure(Person person, int position, Tenure tenure) {
        row("tenure", person)
                .set("position", position)
                .set("title", tenure.office().title())
                .set("institution", tenure.office().institution())
                .set("acronym", tenure.office().acronym())
                .set("held_from", tenure.from())
                .set("held_to", tenure.to())
                .run(jdbc);
    }

    private static JdbcInsert row(String table, Person person) {
        return JdbcInsert.into(table).set("person_id", person.id().value());
    }

    /** One query a table, however many people there are; by name. */
    private List<Person> load(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> aliases = new HashMap<>();
        each(
                "person_alias",
                "person_id",
                "position",
                ids,
                row -> of(aliases, row).add(row.getString("alias")));
        Map<String, Map<Language, PersonName>> names = new HashMap<>();
        each(
                "person_name",
                "person_id",
                "language",
                ids,
                row -> names.computeIfAbsent(row.getString("person_id"), id -> new EnumMap<>(Language.class))
                        .put(Language.withTag(row.getString("language")), name(row)));
        Map<String, List<Tenure>> tenures = new HashMap<>();
        each("tenure", "person_id", "position", ids, row -> of(tenures, row).add(tenure(row)));
        List<Person> people = new ArrayList<>();
        each("person", "id", "name, id", ids, row -> {
            String id = row.getString("id");
            people.add(new Person(
                    new PersonId(id),
                    row.getString("honorific"),
                    name(row),
                    aliases.getOrDefault(id, List.of()),
                    names.getOrDefault(id, Map.of()),
                    tenures.getOrDefault(id, List.of()),
                    row.getLong("version")));
        });
        return people;
    }

    private void each(String table, String person, String order, List<String> ids, RowReading reading) {
        jdbc.sql("select * from " + table + " where " + person + " in (:ids) order by " + order)
                .param("ids", ids)
                .query(reading::read);
    }

    private static <T> List<T> of(Map<String, List<T>> groups, ResultSet row) throws SQLException {
        return groups.computeIfAbsent(row.getString("person_id"), id -> new ArrayList<>());
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("name"), row.getString("family_name"));
    }

    private static Tenure tenure(ResultSet row) throws SQLException {
        return new Tenure(
                new Office(row.getString("title"), row.getString("institution"), row.getString("acronym")),
                row.getObject("held_from", LocalDate.class),
                row.getObject("held_to", LocalDate.class));
    }

    @FunctionalInterface
    private interface RowReading {
        void read(ResultSet row) throws SQLException;
    }
}
