package org.twinrail.core.internal.absences;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;

/** The absences as the open transaction sees them; what is changed is flushed at once. */
final class Absences {
    private static final Messages MESSAGES = Messages.beside(Absences.class);
    private static final String TOUCHING =
            "from AbsenceEntity a where (:login is null or a.login = :login) and a.to >= :from and a.from <= :to"
                    + " order by a.from, a.login";

    private final EntityManager database;

    Absences(Work work) {
        this.database = work.resource(EntityManager.class);
    }

    /** Points at an absence by the person and its first day. */
    static ObjectRef ref(String login, LocalDate from) {
        return ObjectRef.of("absence", login + "/" + from);
    }

    /** The absence of a person that begins on a day, if there is one. */
    Optional<AbsenceEntity> beginning(String login, LocalDate from) {
        return query("from AbsenceEntity a where a.login = :login and a.from = :from")
                .setParameter("login", login)
                .setParameter("from", from)
                .getResultStream()
                .findFirst();
    }

    /** The absences that touch some days, of a person or, for null, of everybody. */
    List<AbsenceEntity> touching(String login, LocalDate from, LocalDate to) {
        return query(TOUCHING)
                .setParameter("login", login)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private TypedQuery<AbsenceEntity> query(String text) {
        return database.createQuery(text, AbsenceEntity.class).setFlushMode(FlushModeType.COMMIT);
    }

    /**
     * Stores an absence that is new or has changed.
     *
     * @throws InvalidInputException where it ends before it begins, or the person is absent on one of its days already
     */
    void store(AbsenceEntity absence) {
        if (absence.to.isBefore(absence.from)) {
            throw invalid("to", "order", absence.to, absence.from);
        }
        touching(absence.login, absence.from, absence.to).stream()
                .filter(other -> other != absence)
                .findFirst()
                .ifPresent(other -> {
                    throw invalid("from", "overlap", other.login, other.from, other.to);
                });
        if (!database.contains(absence)) {
            database.persist(absence);
        }
        database.flush();
    }

    void remove(AbsenceEntity absence) {
        database.remove(absence);
        database.flush();
    }

    static InvalidInputException invalid(String parameter, String key, Object... arguments) {
        return new InvalidInputException(parameter, MESSAGES.text(key, arguments));
    }
}
