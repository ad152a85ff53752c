package org.twinrail.intelligence.internal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.intelligence.AddFieldNote;
import org.twinrail.intelligence.Brief;
import org.twinrail.intelligence.Confidence;
import org.twinrail.intelligence.ConfirmFieldNote;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.Provenance;
import org.twinrail.intelligence.PublishBrief;
import org.twinrail.intelligence.ReadItem;
import org.twinrail.intelligence.internal.House;

/** What indicators can count of information between the rails (D33). The house opens on Monday 2 March 2026, and reading takes a day. */
class MeasuresTest {
    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Portion> count(Measure measure, String... parameter) {
        Map<String, String> parameters = parameter.length == 0 ? Map.of() : Map.of(parameter[0], parameter[1]);
        Slice week = new Slice(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), ZoneOffset.UTC, parameters);
        return house.reads("gm", work -> measure.count(week, work));
    }

    private FieldNote note(String login, String text, Provenance provenance) {
        return house.perform(login, new AddFieldNote(text, null, null, null, null, null, provenance, null));
    }

    @Test
    void whoeverHadNotReadInTimeIsLateAlsoWhenTheyReadLater() {
        Brief brief = house.perform(
                "wang", new PublishBrief("降价", "比总成本", Set.of(), Set.of("sales"), LocalDate.of(2026, 12, 31)));
        MustKnow mustKnow = new MustKnow(House.TIMES, house.rules);
        house.perform("li", new ReadItem("brief/" + brief.id()));

        assertThat(count(mustKnow, "read", "late"))
                .as("sun still can read it in time")
                .isEmpty();
        house.pass(Duration.ofHours(25));
        house.perform("sun", new ReadItem("brief/" + brief.id()));

        assertThat(count(mustKnow)).hasSize(2);
        assertThat(count(mustKnow, "read", "time")).extracting(Portion::person).containsExactly("li");
        assertThat(count(mustKnow, "read", "late"))
                .extracting(Portion::department, Portion::person)
                .containsExactly(tuple("sales", "sun"));
    }

    @Test
    void notesCountInTheWeekTheyWereNotedByWhereTheyComeFrom() {
        note("li", "对手降价", Provenance.FIRST_HAND);
        note("sun", "听说要招标", Provenance.SECONDARY);
        house.pass(Duration.ofDays(7));
        note("li", "客户换了负责人", Provenance.FIRST_HAND);

        assertThat(count(new NotesTaken())).hasSize(2);
        assertThat(count(new NotesTaken(), "provenance", "FIRST_HAND"))
                .extracting(Portion::department, Portion::person)
                .containsExactly(tuple("sales", "li"));
    }

    @Test
    void aContributionIsCountedOnceOnEachSide() {
        FieldNote note = note("li", "对手降价", Provenance.FIRST_HAND);
        house.perform("wang", new ConfirmFieldNote(note.id(), Confidence.HIGH, null));

        assertThat(count(new Contributions()))
                .extracting(Portion::department, Portion::other)
                .containsExactly(tuple("sales", "marketing"), tuple("marketing", "sales"));
        assertThat(count(new Contributions(), "way", "given"))
                .extracting(Portion::department)
                .containsExactly("sales");
    }
}
