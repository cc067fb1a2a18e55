package org.dateline.core.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.sql.JdbcInsert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMailingLists implements MailingLists {

    private final JdbcClient jdbc;

    JdbcMailingLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(MailingList list) {
        int changed = jdbc.sql("update mailing_list set name = ?, languages = ?, countries = ?, topics = ?,"
                        + " enclosure = ? where id = ?")
                .param(list.name())
                .param(JdbcInterest.languages(list.interest()))
                .param(JdbcInterest.countries(list.interest()))
                .param(JdbcInterest.topics(list.interest()))
                .param(list.enclosure().name())
                .param(list.id().value())
                .update();
        if (changed == 0) {
            JdbcInterest.into(JdbcInsert.into("mailing_list"), list.interest())
                    .set("id", list.id().value())
                    .set("name", list.name())
                    .set("enclosure", list.enclosure().name())
                    .run(jdbc);
        }
    }

    @Override
    public Optional<MailingList> find(MailingListId id) {
        return jdbc.sql("select * from mailing_list where id = ?")
                .param(id.value())
                .query((row, n) -> list(row))
                .optional();
    }

    @Override
    public List<MailingList> all() {
        return jdbc.sql("select * from mailing_list order by name, id")
                .query((row, n) -> list(row))
                .list();
    }

    static MailingList list(ResultSet row) throws SQLException {
        return new MailingList(
                new MailingListId(row.getString("id")),
                row.getString("name"),
                JdbcInterest.of(row),
                Enclosure.valueOf(row.getString("enclosure")));
    }

    @Override
    public Map<MailingListId, Long> sizes() {
        Map<MailingListId, Long> sizes = new HashMap<>();
        jdbc.sql("select list_id, count(*) as members from mailing_list_member group by list_id")
                .query(row -> {
                    sizes.put(new MailingListId(row.getString("list_id")), row.getLong("members"));
                });
        return sizes;
    }

    @Override
    public void remove(MailingListId id) {
        jdbc.sql("delete from mailing_list_member where list_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from mailing_list where id = ?").param(id.value()).update();
    }
}
