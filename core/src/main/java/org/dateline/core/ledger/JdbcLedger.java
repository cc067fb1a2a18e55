package org.dateline.core.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLedger implements Ledger {

    private static final int PAGE = 1000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher listeners;

    JdbcLedger(JdbcClient jdbc, ApplicationEventPublisher listeners) {
        this.jdbc = jdbc;
        this.listeners = listeners;
    }

    @Override
    public void append(Act act) {
        // The one row of ledger_head orders the writers: whoever holds it writes the next entry.
        LedgerEntry entry = LedgerEntry.after(head(" for update"), act);
        JdbcInsert.into("ledger_entry")
                .set("number", entry.number())
                .set("release_id", act.release())
                .set("verb", act.verb().name())
                .set("actor", act.actor().value())
                .set("acted_at", act.at())
                .set("revision", act.revision())
                .set("fingerprint", act.fingerprint().hex())
                .set("detail", act.detail())
                .set("previous_hash", entry.previousHash())
                .set("hash", entry.hash())
                .run(jdbc);
        jdbc.sql("update ledger_head set number = ?, hash = ?")
                .params(entry.number(), entry.hash())
                .update();
        listeners.publishEvent(act);
    }

    @Override
    public List<LedgerEntry> of(String release) {
        return jdbc.sql("select * from ledger_entry where release_id = ? order by number")
                .param(release)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public List<LedgerRow> after(long number) {
        return jdbc.sql("select * from ledger_entry where number > ? order by number limit ?")
                .params(number, PAGE)
                .query((row, n) -> row(row))
                .list();
    }

    @Override
    public LedgerHead head() {
        return head("");
    }

    private LedgerHead head(String lock) {
        return jdbc.sql("select number, hash from ledger_head" + lock)
                .query((row, n) -> new LedgerHead(row.getLong("number"), row.getString("hash")))
                .single();
    }

    @Override
    public Optional<Long> firstBrokenEntry() {
        LedgerChain chain = new LedgerChain(null);
        LedgerHead head;
        do {
            head = head();
            for (List<LedgerRow> page = after(chain.last().number());
                    !page.isEmpty();
                    page = after(chain.last().number())) {
                for (LedgerRow row : page) {
                    if (!chain.follow(row)) {
                        return chain.firstBroken();
                    }
                }
            }
        } while (!chain.last().equals(head) && !head().equals(head)); // somebody writes meanwhile
        return chain.last().equals(head)
                ? Optional.empty()
                : Optional.of(chain.last().number() + 1);
    }

    private static LedgerRow row(ResultSet row) throws SQLException {
        return new LedgerRow(
                row.getLong("number"),
                row.getString("release_id"),
                row.getString("verb"),
                row.getString("actor"),
                SqlInstant.of(row, "acted_at").toString(),
                row.getLong("revision"),
                row.getString("fingerprint"),
                row.getString("detail"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        Act act = new Act(
                row.getString("release_id"),
                Act.Verb.valueOf(row.getString("verb")),
                new StaffId(row.getString("actor")),
                SqlInstant.of(row, "acted_at"),
                row.getInt("revision"),
                new Fingerprint(row.getString("fingerprint")),
                row.getString("detail"));
        return new LedgerEntry(row.getLong("number"), act, row.getString("previous_hash"), row.getString("hash"));
    }
}
