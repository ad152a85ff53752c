package org.twinrail.incentives.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinrail.api.Effect;
import org.twinrail.api.Keys;
import org.twinrail.api.Money;
import org.twinrail.api.Reason;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.spi.Work;
import org.twinrail.incentives.Assessment;
import org.twinrail.incentives.ListCredits.Credit;
import org.twinrail.incentives.Period;

/** Stores assessments and reads them back. Safe for many threads. */
final class Assessments {
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    Optional<AssessmentEntity> find(String period, Work work) {
        return work.resource(EntityManager.class)
                .createQuery("from AssessmentEntity a where a.period = :period", AssessmentEntity.class)
                .setParameter("period", period)
                .getResultStream()
                .findFirst();
    }

    /** Every period's, the newest first. */
    List<Assessment> all(Work work) {
        return work.resource(EntityManager.class)
                .createQuery("from AssessmentEntity a order by a.from desc, a.until desc", AssessmentEntity.class)
                .getResultStream()
                .map(this::read)
                .toList();
    }

    /** The closed period that shares a day with this one, other than itself. */
    Optional<Period> closedOverlap(Period period, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "from AssessmentEntity a where a.closed = true and a.from < :until and a.until > :from",
                        AssessmentEntity.class)
                .setParameter("from", period.from())
                .setParameter("until", period.until())
                .getResultStream()
                .map(AssessmentEntity::span)
                .filter(other -> !other.code().equals(period.code()))
                .findFirst();
    }

    Assessment read(AssessmentEntity row) {
        try {
            return json.readValue(row.document, Assessment.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("stored assessment cannot be read: " + row.period, fault);
        }
    }

    /** Stores a run in the place of the one before, and closes it where asked. */
    Assessment store(AssessmentRun.Result result, Period period, String rulesVersion, boolean close, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        AssessmentEntity row = find(period.code(), work).orElse(null);
        if (row == null) {
            row = new AssessmentEntity();
            row.period = period.code();
            row.from = period.from();
            row.until = period.until();
        } else {
            database.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            clear(row, database);
        }
        List<LineEntity> lines = new ArrayList<>();
        Assessment assessment = assessment(result, period, rulesVersion, close, lines, work);
        row.closed = close;
        row.runAt = work.now();
        row.runBy = work.actor().login();
        row.document = write(assessment);
        if (!database.contains(row)) {
            database.persist(row);
        }
        UUID id = row.id;
        lines.forEach(line -> line.assessment = id);
        lines.forEach(database::persist);
        storeCredits(result, id, database);
        return assessment;
    }

    private static void clear(AssessmentEntity row, EntityManager database) {
        for (String entity : List.of("LineEntity", "CreditEntity")) {
            database.createQuery("delete from " + entity + " x where x.assessment = :id")
                    .setParameter("id", row.id)
                    .executeUpdate();
        }
    }

    private static void storeCredits(AssessmentRun.Result result, UUID assessment, EntityManager database) {
        int ordinal = 0;
        for (Attribution.Attributed deal : result.deals()) {
            for (Credit credit : deal.credits()) {
                database.persist(CreditEntity.of(assessment, ordinal++, credit));
            }
        }
    }

    private Assessment assessment(
            AssessmentRun.Result result,
            Period period,
            String version,
            boolean close,
            List<LineEntity> lines,
            Work work) {
        return new Assessment(
                period.code(),
                period.from(),
                period.until(),
                close,
                work.now(),
                version,
                result.deals().size(),
                result.won(),
                result.credit(),
                result.scorecards(),
                result.pool(),
                statements(result, lines, work),
                result.notes());
    }

    private List<Assessment.Statement> statements(AssessmentRun.Result result, List<LineEntity> rows, Work work) {
        Map<String, String> names =
                work.ask(new ListPeople(null, true)).stream().collect(Collectors.toMap(Person::login, Person::name));
        Map<String, List<Assessment.Line>> byPerson = new TreeMap<>();
        for (Drafted draft : result.lines()) {
            LineEntity row = row(draft);
            rows.add(row);
            byPerson.computeIfAbsent(draft.person(), k -> new ArrayList<>())
                    .add(new Assessment.Line(row.id, draft.kind(), draft.amount(), draft.text()));
        }
        List<Assessment.Statement> statements = new ArrayList<>();
        byPerson.forEach((person, lines) -> {
            Money total = lines.stream()
                    .map(Assessment.Line::amount)
                    .reduce(Money::plus)
                    .orElseThrow();
            statements.add(new Assessment.Statement(person, names.getOrDefault(person, person), total, lines));
        });
        return statements;
    }

    private LineEntity row(Drafted draft) {
        LineEntity row = new LineEntity();
        row.id = Keys.next();
        row.person = draft.person();
        row.textZh = draft.text().zh();
        row.textEn = draft.text().en();
        row.basis = write(verdict(draft));
        return row;
    }

    private static Verdict verdict(Drafted draft) {
        List<Reason> reasons = draft.decision().conclusions().stream()
                .filter(c -> !c.reason().equals(Text.EMPTY))
                .map(c -> new Reason(c.rule(), c.reason(), null))
                .distinct()
                .toList();
        Decision decision = draft.decision();
        return new Verdict(Effect.ALLOW, reasons, decision.firings(), decision.version());
    }

    Verdict basis(LineEntity line) {
        try {
            return json.readValue(line.basis, Verdict.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("stored line cannot be read: " + line.id, fault);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("not writable: " + value.getClass(), fault);
        }
    }
}
