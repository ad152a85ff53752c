package org.twinrail.persistence.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.output.ValidateOutput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;

/** Brings the tables of every contribution to its newest version, each with a history of its own. */
final class Migrations {
    private static final Messages MESSAGES = Messages.beside(Migrations.class);
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final DatabaseFile file;
    private final BackupWriter copies;

    /** Migrations of a database; a copy of what it holds is written before it changes. */
    Migrations(DatabaseFile file, BackupWriter copies) {
        this.file = file;
        this.copies = copies;
    }

    /**
     * Applies the pending scripts of all contributions. H2 commits with every change of a table, so a script that fails leaves a half
     * changed database: therefore everything is checked first, and a database that holds tables is copied beside.
     *
     * @return whether any script was applied
     * @throws InvalidInputException when a script was changed after it was applied, the database is newer than the scripts, or a
     *     script fails; the text names the copy
     */
    boolean apply(List<Contribution> contributions) {
        Map<Contribution, Flyway> pending = new LinkedHashMap<>();
        for (Contribution contribution : contributions) {
            Flyway flyway = flyway(contribution);
            MigrationInfoService info = flyway.info();
            check(contribution, flyway, info);
            if (info.pending().length > 0) {
                pending.put(contribution, flyway);
            }
        }
        if (pending.isEmpty()) {
            return false;
        }
        String copy = copy(pending.keySet().iterator().next());
        pending.forEach((contribution, flyway) -> migrate(contribution, flyway, copy));
        return true;
    }

    private void check(Contribution contribution, Flyway flyway, MigrationInfoService info) {
        for (MigrationInfo migration : info.all()) {
            if (migration.getState().isFailed()) {
                throw problem("migration.unfinished", contribution.name(), migration.getScript(), file.folder());
            }
            if (migration.getState().isApplied() && versionOf(migration) > contribution.version()) {
                throw problem("migration.newer", contribution.name(), migration.getVersion(), contribution.version());
            }
        }
        List<String> changed = new ArrayList<>();
        for (ValidateOutput invalid : flyway.validateWithResult().invalidMigrations) {
            changed.add("V" + invalid.version + "__" + invalid.description.replace(' ', '_') + ".sql");
        }
        if (!changed.isEmpty()) {
            throw problem("migration.changed", contribution.name(), String.join(", ", changed));
        }
    }

    private void migrate(Contribution contribution, Flyway flyway, String copy) {
        try {
            flyway.migrate();
            LOG.info("tables of {} are at version {}", contribution.name(), contribution.version());
        } catch (FlywayException failure) {
            InvalidInputException problem =
                    problem("migration.failed", contribution.name(), failure.getMessage(), copy);
            problem.initCause(failure);
            throw problem;
        }
    }

    /** Copies the data beside; an earlier copy stays, for it may be the one before a first attempt that was cut off. */
    private String copy(Contribution first) {
        try (Connection connection = file.connect()) {
            if (Tables.rows(connection).isEmpty()) {
                return "-";
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the tables could not be listed: " + failure.getMessage(), failure);
        }
        String name = "before-" + first.name() + "-V" + first.version();
        Path copy = file.folder().resolve(name + ".zip");
        for (int number = 2; Files.exists(copy); number++) {
            copy = file.folder().resolve(name + "-" + number + ".zip");
        }
        copies.write(copies.snapshot(file), copy);
        return copy.toString();
    }

    private Flyway flyway(Contribution contribution) {
        return Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(file.source())
                .loggers("slf4j")
                .table(Tables.history(contribution.name()))
                .resourceProvider(new ScriptResources(contribution.scripts()))
                .javaMigrationClassProvider(List::of)
                .locations(new String[0])
                .callbackLocations(new String[0])
                .skipDefaultCallbacks(true)
                .placeholderReplacement(false)
                .ignoreMigrationPatterns("*:pending")
                // Others' tables are there already, so the schema is not empty when a contribution comes first.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    private static int versionOf(MigrationInfo migration) {
        return migration.getVersion() == null
                ? 0
                : migration.getVersion().getMajor().intValue();
    }

    private static InvalidInputException problem(String key, Object... arguments) {
        return new InvalidInputException("", MESSAGES.text(key, arguments));
    }
}
