package org.dateline.core.staff;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.sql.JdbcInsert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStaff implements Staff {

    private final JdbcClient jdbc;

    JdbcStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return jdbc.sql("select id, name, active from staff_member where id = ?")
                .param(id.value())
                .query((row, n) -> member(row.getString("id"), row.getString("name"), row.getBoolean("active")))
                .optional();
    }

    @Override
    public List<StaffMember> all() {
        return jdbc.sql("select id, name, active from staff_member order by name, id")
                .query((row, n) -> member(row.getString("id"), row.getString("name"), row.getBoolean("active")))
                .list();
    }

    private StaffMember member(String id, String name, boolean active) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select role from staff_role where staff_id = ?")
                .param(id)
                .query(String.class)
                .list()
                .forEach(role -> roles.add(Role.valueOf(role)));
        Set<ReviewingDesk> desks = EnumSet.noneOf(ReviewingDesk.class);
        jdbc.sql("select desk from staff_desk where staff_id = ?")
                .param(id)
                .query(String.class)
                .list()
                .forEach(desk -> desks.add(ReviewingDesk.valueOf(desk)));
        return new StaffMember(new StaffId(id), name, roles, desks, active);
    }

    @Override
    public Optional<String> passwordHash(StaffId id) {
        return jdbc.sql("select password_hash from staff_member where id = ? and active")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    @Override
    public void save(StaffMember member, Optional<String> passwordHash) {
        String id = member.id().value();
        int known = jdbc.sql("update staff_member set name = ?, active = ? where id = ?")
                .params(member.name(), member.active(), id)
                .update();
        if (known == 0) {
            JdbcInsert.into("staff_member")
                    .set("id", id)
                    .set("name", member.name())
                    .set("active", member.active())
                    .set("password_hash", passwordHash.orElse("")) // "" matches no password
                    .run(jdbc);
        } else {
            passwordHash.ifPresent(hash -> jdbc.sql("update staff_member set password_hash = ? where id = ?")
                    .params(hash, id)
                    .update());
        }
        jdbc.sql("delete from staff_role where staff_id = ?").param(id).update();
        member.roles()
                .forEach(role -> JdbcInsert.into("staff_role")
                        .set("staff_id", id)
                        .set("role", role.name())
                        .run(jdbc));
        jdbc.sql("delete from staff_desk where staff_id = ?").param(id).update();
        member.desks()
                .forEach(desk -> JdbcInsert.into("staff_desk")
                        .set("staff_id", id)
                        .set("desk", desk.name())
                        .run(jdbc));
    }
}
