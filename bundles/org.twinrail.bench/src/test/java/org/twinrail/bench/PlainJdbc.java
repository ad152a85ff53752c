package org.twinrail.bench;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.h2.tools.RunScript;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** JDBC as it comes, on the product's own tables and with its durability: the touch, its audit row and its event. */
@State(Scope.Benchmark)
public class PlainJdbc {
    private static final String VERDICT = "x".repeat(346);
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 25, 9, 0, 0, 0, ZoneOffset.UTC);

    private Path folder;
    private Connection connection;
    private PreparedStatement touch;
    private PreparedStatement audit;
    private PreparedStatement event;

    /** Makes the tables. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        folder = Files.createTempDirectory("twinrail-bench-jdbc-");
        connection = DriverManager.getConnection(
                "jdbc:h2:" + folder.resolve("plain") + ";WRITE_DELAY=0;CACHE_SIZE=16384", "plain", "");
        for (String script : new String[] {
            "core/V1__people_audit_outbox_requests_timers", "core/V3__audit_in_order",
            "crm/V1__tracks_customers_leads_opportunities_touches", "crm/V2__lists_in_order"
        }) {
            try (Reader reader = new InputStreamReader(
                    getClass().getResourceAsStream("/db/" + script + ".sql"), StandardCharsets.UTF_8)) {
                RunScript.execute(connection, reader);
            }
        }
        connection.setAutoCommit(false);
        touch = connection.prepareStatement(
                "insert into crm_touch (id, on_day, at, track, channel, industry, by_login, note) values"
                        + " (?, date '2026-11-25', ?, 'PUSH', 'visit', '', 'li', '报价')");
        audit = connection.prepareStatement(
                "insert into core_audit (id, at, user_login, action, parameters, status, verdict, rules_version, result,"
                        + " raised) values (?, ?, 'li', 'touch.log', '{}', 'DONE', ?, 'v', '{}', '[]')");
        event = connection.prepareStatement(
                "insert into core_outbox (id, created_at, ordinal, topic, payload) values (?, ?, 1, 'crm/touch-logged',"
                        + " '{}')");
    }

    void insert(int times) throws SQLException {
        for (int i = 0; i < times; i++) {
            for (PreparedStatement row : new PreparedStatement[] {touch, audit, event}) {
                row.setObject(1, UUID.randomUUID());
                row.setObject(2, NOW);
            }
            audit.setString(3, VERDICT);
            touch.executeUpdate();
            audit.executeUpdate();
            event.executeUpdate();
        }
        connection.commit();
    }

    /** Removes the tables. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        connection.close();
        Files.delete(folder.resolve("plain.mv.db"));
        Files.delete(folder);
    }
}
