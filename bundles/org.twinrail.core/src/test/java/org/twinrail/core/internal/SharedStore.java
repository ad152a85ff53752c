package org.twinrail.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.twinrail.api.spi.Transactions;
import org.twinrail.core.notes.NoteEntities;
import org.twinrail.persistence.internal.StoreOfTests;

/** The one database of all tests, because opening one takes seconds; each test begins with it emptied. */
final class SharedStore {
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");
    private static final StoreOfTests STORE;
    private static final String[] EMPTY = {
        "DELETE FROM core_audit",
        "DELETE FROM core_outbox",
        "DELETE FROM core_request",
        "DELETE FROM core_timer",
        "DELETE FROM core_setting",
        "DELETE FROM core_absence",
        "DELETE FROM core_person",
        "DELETE FROM notes_note",
        "DELETE FROM core_department WHERE code NOT IN ('marketing', 'sales', 'management', 'finance')",
        "UPDATE core_department SET head = NULL, version = 0",
        "UPDATE core_department SET head = 'meng' WHERE code = 'marketing'",
        "UPDATE core_department SET head = 'song' WHERE code = 'sales'",
        "INSERT INTO core_person (login, name, department, manager, region, email, roles, active, version) VALUES"
                + " ('meng', '孟丽', 'marketing', NULL, '', '', 'MANAGER', TRUE, 0),"
                + " ('wang', '王五', 'marketing', 'meng', '', '', '', TRUE, 0),"
                + " ('song', '宋强', 'sales', NULL, '', '', 'MANAGER', TRUE, 0),"
                + " ('zhang', '张三', 'sales', 'song', '华东', 'z@example.org', 'MENTOR,QUOTER', TRUE, 0),"
                + " ('li', '李四', 'sales', 'song', '', '', '', TRUE, 0),"
                + " ('gao', '高远', 'management', NULL, '', '', '', TRUE, 0),"
                + " ('qian', '老钱', 'sales', 'song', '', '', '', FALSE, 0)"
    };

    static {
        HIBERNATE.setLevel(Level.SEVERE);
        Path folder = folder();
        STORE = open(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(folder)));
    }

    private SharedStore() {}

    static StoreOfTests open(Path folder) {
        return new StoreOfTests(
                folder,
                Clock.systemUTC(),
                Map.of(
                        new CoreEntities(),
                        List.of(
                                "V1__people_audit_outbox_requests_timers.sql",
                                "V2__settings.sql",
                                "V3__audit_in_order.sql",
                                "V4__undo.sql",
                                "V5__confidential.sql",
                                "V6__absences.sql"),
                        new NoteEntities(),
                        List.of("V1__notes.sql")));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "core-tests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) {
        STORE.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database with what the last test or process left. */
    static Transactions asItIs() {
        return STORE.transactions();
    }

    /** The database with nothing in it but departments and their people. */
    static Transactions emptied() {
        Transactions transactions = STORE.transactions();
        transactions.write(resources -> {
            try (Statement statement = resources.get(Connection.class).createStatement()) {
                for (String sql : EMPTY) {
                    statement.execute(sql);
                }
                return null;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return transactions;
    }
}
