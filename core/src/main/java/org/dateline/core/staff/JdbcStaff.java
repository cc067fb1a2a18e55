package org.dateline.core.staff;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            jdbc.sql("insert into staff_member (id, name, active, password_hash) values (?, ?, ?, ?)")
                    .params(id, member.name(), member.active(), passwordHash.orElse("")) // "" matches no password
                    .update();
        } else {
            passwordHash.ifPresent(hash -> jdbc.sql("update staff_member set password_hash = ? where id = ?")
                    .params(hash, id)
                    .update());
        }
        jdbc.sql("delete from staff_role where staff_id = ?").param(id).update();
        member.roles()
                .forEach(role -> jdbc.sql("insert into staff_role (staff_id, role) values (?, ?)")
                        .params(id, role.name())
                        .update());
        jdbc.sql("delete from staff_desk where staff_id = ?").param(id).update();
        member.desks()
                .forEach(desk -> jdbc.sql("insert into staff_desk (staff_id, desk) values (?, ?)")
                        .params(id, desk.name())
                        .update());
    }
}
