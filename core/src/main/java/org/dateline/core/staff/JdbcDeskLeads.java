package org.dateline.core.staff;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeskLeads implements DeskLeads {

    private final JdbcClient jdbc;

    JdbcDeskLeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ReviewingDesk, StaffId> all() {
        Map<ReviewingDesk, StaffId> leads = new EnumMap<>(ReviewingDesk.class);
        jdbc.sql("select desk, staff_id from desk_lead").query(row -> {
            leads.put(ReviewingDesk.valueOf(row.getString("desk")), new StaffId(row.getString("staff_id")));
        });
        return leads;
    }

    @Override
    public void name(ReviewingDesk desk, StaffId lead) {
        jdbc.sql("insert into desk_lead (desk, staff_id) values (?, ?) on conflict do nothing")
                .params(desk.name(), lead.value())
                .update();
        jdbc.sql("update desk_lead set staff_id = ? where desk = ?")
                .params(lead.value(), desk.name())
                .update();
    }
}
