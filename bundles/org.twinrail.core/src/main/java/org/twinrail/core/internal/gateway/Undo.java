package org.twinrail.core.internal.gateway;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.RefusedException;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.Transactions;

/** Takes back one step within an open transaction that goes on with the next. */
final class Undo {
    private final Transactions.Resources resources;

    Undo(Transactions.Resources resources) {
        this.resources = resources;
    }

    /** Runs a step; where the input cannot be taken or it is refused, what it did is taken back before the exception goes on. */
    <T> T whereItFails(Supplier<T> step) {
        Connection connection = resources.get(Connection.class);
        try {
            Savepoint before = connection.setSavepoint();
            T result = takenBack(step, connection, before);
            connection.releaseSavepoint(before);
            return result;
        } catch (SQLException fault) {
            throw new IllegalStateException("a step could not be marked or taken back", fault);
        }
    }

    private <T> T takenBack(Supplier<T> step, Connection connection, Savepoint before) throws SQLException {
        try {
            return step.get();
        } catch (InvalidInputException | RefusedException | RuleEngine.RuleStoppedException failure) {
            connection.rollback(before);
            resources.get(EntityManager.class).clear(); // what it holds was never stored
            throw failure;
        }
    }
}
