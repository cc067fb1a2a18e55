package org.dateline.core.visit;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.JdbcSeries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVisits implements Visits {

    private final JdbcClient jdbc;
    private final People people;

    JdbcVisits(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return JdbcVisitReading.of(jdbc, List.of(id.value())).stream().findFirst();
    }

    @Override
    public List<Visit> all() {
        return JdbcVisitReading.all(jdbc);
    }

    @Override
    public Optional<VisitRecord> record(VisitId id) {
        return find(id).map(visit -> new VisitRecord(
                visit,
                people.findAll(visit.named().stream()
                        .flatMap(somebody -> somebody.personIfKnown().stream())
                        .distinct()
                        .toList()),
                earlier(visit)));
    }

    @Override
    public List<Visit> find(VisitSearch search, @Nullable Place after, int most) {
        StringBuilder sql = new StringBuilder("select id from visit where 1 = 1");
        List<Object> parameters = new ArrayList<>();
        for (String word : NameWords.of(search.words())) {
            narrow(sql, parameters, "found_by like ?", "% " + word + "%");
        }
        if (search.country() != null) {
            narrow(sql, parameters, "host_country = ?", search.country().code());
        }
        if (search.kind() != null) {
            narrow(sql, parameters, "kind = ?", search.kind().name());
        }
        if (search.year() != null) {
            narrow(
                    sql,
                    parameters,
                    "starts_on <= ? and ends_on >= ?",
                    LocalDate.of(search.year(), Month.DECEMBER, 31),
                    LocalDate.of(search.year(), Month.JANUARY, 1));
        }
        if (after != null) {
            narrow(
                    sql,
                    parameters,
                    "(starts_on < ? or starts_on = ? and id > ?)",
                    after.firstDay(),
                    after.firstDay(),
                    after.id().value());
        }
        parameters.add(most);
        return JdbcVisitReading.of(
                jdbc,
                jdbc.sql(sql + " order by starts_on desc, id limit ?")
                        .params(parameters)
                        .query(String.class)
                        .list());
    }

    private static void narrow(StringBuilder sql, List<Object> parameters, String condition, Object... values) {
        sql.append(" and ").append(condition);
        parameters.addAll(List.of(values));
    }

    /** The same principal is the same person on record; where one of the two has no record, the same written name. */
    private List<Visit> earlier(Visit visit) {
        Principal principal = visit.principal();
        String sameName = "principal_name = :name";
        String same = principal.person() == null
                ? sameName
                : "(principal_person_id = :person or (principal_person_id is null and " + sameName + "))";
        List<String> ids = jdbc.sql("select id from visit where host_country = :country and ends_on < :day and " + same)
                .param("country", visit.hostCountry().code())
                .param("day", visit.period().firstDay())
                .param("name", principal.name().written())
                .param("person", principal.personIfKnown().map(PersonId::value).orElse(""))
                .query(String.class)
                .list();
        return JdbcVisitReading.of(jdbc, ids);
    }

    @Override
    public List<Visit> naming(PersonId person) {
        List<String> ids = jdbc.sql("select id from visit where principal_person_id = :person"
                        + " union select visit_id from counterpart where person_id = :person"
                        + " union select visit_id from visit_person where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list();
        return JdbcVisitReading.of(jdbc, ids);
    }

    @Override
    public Visit save(Visit visit) {
        String reference = visit.version() == 0 ? insert(visit) : update(visit);
        new JdbcVisitWriting(jdbc, visit).run();
        jdbc.sql("update visit set found_by = ? where id = ?")
                .params(VisitSearch.foundBy(visit, reference), visit.id().value())
                .update();
        return visit.recorded(reference, visit.version() + 1);
    }

    private String insert(Visit visit) {
        int year = visit.period().firstDay().getYear();
        String reference = "V/%d/%03d".formatted(year, new JdbcSeries(jdbc).next("V/" + year));
        Principal principal = visit.principal();
        JdbcInsert.into("visit")
                .set("id", visit.id().value())
                .set("reference", reference)
                .set(
                        "principal_person_id",
                        principal.personIfKnown().map(PersonId::value).orElse(null))
                .set("principal_honorific", principal.honorific())
                .set("principal_name", principal.name().written())
                .set("principal_family_name", principal.name().family())
                .set("principal_office", principal.office().title())
                .set("principal_institution", principal.office().institution())
                .set("principal_acronym", principal.office().acronym())
                .set("kind", visit.kind().name())
                .set("host_country", visit.hostCountry().code())
                .set("cities", String.join("\n", visit.cities()))
                .set("starts_on", visit.period().firstDay())
                .set("ends_on", visit.period().lastDay())
                .set("notes", visit.notes())
                .set("recorded_by", visit.recordedBy().value())
                .set("version", 1)
                .run(jdbc);
        return reference;
    }

    private String update(Visit visit) {
        Principal principal = visit.principal();
        int updated = jdbc.sql("update visit set principal_person_id = ?, principal_honorific = ?, principal_name = ?,"
                        + " principal_family_name = ?, principal_office = ?, principal_institution = ?,"
                        + " principal_acronym = ?, kind = ?, host_country = ?, cities = ?, starts_on = ?,"
                        + " ends_on = ?, notes = ?, version = version + 1 where id = ? and version = ?")
                .param(principal.personIfKnown().map(PersonId::value).orElse(null))
                .params(
                        principal.honorific(),
                        principal.name().written(),
                        principal.name().family(),
                        principal.office().title(),
                        principal.office().institution(),
                        principal.office().acronym(),
                        visit.kind().name(),
                        visit.hostCountry().code(),
                        String.join("\n", visit.cities()),
                        visit.period().firstDay(),
                        visit.period().lastDay(),
                        visit.notes(),
                        visit.id().value(),
                        visit.version())
                .update();
        if (updated == 0) {
            throw new StaleVisitException(visit.id());
        }
        return jdbc.sql("select reference from visit where id = ?")
                .param(visit.id().value())
                .query(String.class)
                .single();
    }
}
