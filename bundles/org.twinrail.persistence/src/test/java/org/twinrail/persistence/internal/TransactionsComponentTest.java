package org.twinrail.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Transactions.ConcurrentChangeException;

class TransactionsComponentTest {
    @TempDir
    Path data;

    private Platform platform;

    @BeforeEach
    void open() {
        platform = Platform.withNotes(data);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aWriteIsThereForTheNextTransaction() {
        platform.note("a", "first");

        assertThat(platform.notes()).containsExactly("a=first");
    }

    @Test
    void aWriteThatThrowsLeavesNothingAndPassesTheExceptionOn() {
        InvalidInputException reason = new InvalidInputException("", Text.same("no"));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> platform.transactions.write(resources -> {
                    EntityManager entities = resources.get(EntityManager.class);
                    entities.persist(new Note("a", "first"));
                    entities.flush();
                    throw reason;
                }))
                .isSameAs(reason);
        assertThat(platform.notes()).isEmpty();
    }

    @Test
    void aWriteThatEndsWithAnErrorLeavesNothing() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> platform.transactions.write(resources -> {
                    EntityManager entities = resources.get(EntityManager.class);
                    entities.persist(new Note("a", "first"));
                    entities.flush();
                    throw new AssertionError("fault");
                }));

        assertThat(platform.notes()).isEmpty();
        platform.note("a", "the key is free again");
    }

    @Test
    void aReadSeesItsOwnChangesAndDiscardsThem() {
        long within = platform.transactions.read(resources -> {
            EntityManager entities = resources.get(EntityManager.class);
            entities.persist(new Note("a", "first"));
            return entities.createQuery("select count(n) from Note n", Long.class)
                    .getSingleResult();
        });

        assertThat(within).isEqualTo(1);
        assertThat(platform.notes()).isEmpty();
    }

    @Test
    void theConnectionIsThatOfTheEntityManager() {
        platform.transactions.write(resources -> {
            resources.get(EntityManager.class).persist(new Note("a", "first"));
            return update(resources.get(Connection.class), "UPDATE notes_note SET words = 'second' WHERE code = 'a'");
        });

        assertThat(platform.notes()).containsExactly("a=second");
    }

    @Test
    void whatIsDoneOnTheConnectionGoesWithTheTransaction() {
        platform.note("a", "first");

        assertThatIllegalStateException()
                .isThrownBy(() -> platform.transactions.write(resources -> {
                    update(resources.get(Connection.class), "DELETE FROM notes_note");
                    throw new IllegalStateException("fault");
                }));
        assertThat(platform.notes()).containsExactly("a=first");
    }

    @Test
    void anythingElseIsNotOffered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> platform.transactions.read(resources -> resources.get(String.class)))
                .withMessageContaining("java.lang.String");
    }

    @Test
    void ofTwoWhoChangeTheSameObjectTheSecondClashes() throws Exception {
        platform.note("a", "first");
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = threads.submit(() -> change("one", bothHaveRead));
            Future<?> two = threads.submit(() -> change("two", bothHaveRead));

            long clashes = IntStream.of(outcome(one), outcome(two)).sum();

            assertThat(clashes).isEqualTo(1);
            assertThat(platform.notes()).hasSize(1).first().isIn("a=one", "a=two");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aUniqueKeyThatIsTakenClashes() {
        platform.note("a", "first");

        assertThatExceptionOfType(ConcurrentChangeException.class).isThrownBy(() -> platform.note("a", "second"));
        assertThat(platform.notes()).containsExactly("a=first");
    }

    @Test
    void ofTwoWhoWaitForOneAnotherOneClashes() throws Exception {
        platform.note("a", "first");
        platform.note("b", "second");
        CyclicBarrier bothHaveLocked = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = threads.submit(() -> lock("a", "b", bothHaveLocked));
            Future<?> two = threads.submit(() -> lock("b", "a", bothHaveLocked));

            assertThat(outcome(one) + outcome(two)).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anAnswerToTheUserStaysOneEvenIfAClashLedToIt() {
        platform.note("a", "first");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> platform.transactions.write(resources -> {
                    EntityManager entities = resources.get(EntityManager.class);
                    entities.persist(new Note("a", "second"));
                    try {
                        entities.flush();
                    } catch (RuntimeException taken) {
                        InvalidInputException answer = new InvalidInputException("code", Text.same("taken"));
                        answer.initCause(taken);
                        throw answer;
                    }
                    return null;
                }));
    }

    @Test
    void aWriteWithinATransactionOfTheSameThreadIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> platform.transactions.write(resources -> {
                    platform.note("a", "first");
                    return null;
                }));
        assertThatIllegalStateException()
                .isThrownBy(() -> platform.transactions.read(resources -> {
                    platform.note("a", "first");
                    return null;
                }));
        assertThat(platform.notes()).isEmpty();
    }

    @Test
    void aReadWithinAWriteSeesWhatIsCommitted() {
        platform.note("a", "first");

        platform.transactions.write(resources -> {
            resources.get(EntityManager.class).persist(new Note("b", "second"));
            assertThat(platform.notes()).containsExactly("a=first");
            return null;
        });
        assertThat(platform.notes()).hasSize(2);
    }

    @Test
    void entitiesOfASecondProviderAppearAndGoAndTheirRowsStay() {
        platform.note("a", "first");
        Contribution notes = platform.store.contributions().get(0);
        Runnable labelling = () -> platform.transactions.write(resources -> {
            resources.get(EntityManager.class).persist(new Label("new", Platform.NOW));
            return null;
        });
        assertThatIllegalArgumentException().isThrownBy(labelling::run);

        platform.store.contribute(List.of(notes, Contributed.labels()));
        labelling.run();
        platform.store.contribute(List.of(notes));
        assertThatIllegalArgumentException().isThrownBy(labelling::run);
        platform.store.contribute(List.of(notes, Contributed.labels()));

        Label label = platform.transactions.read(
                resources -> resources.get(EntityManager.class).find(Label.class, "new"));
        assertThat(label.at).isEqualTo(Platform.NOW);
        assertThat(platform.notes()).containsExactly("a=first");
    }

    @Test
    void aThreadInterruptedWhileItWritesDoesNotCloseTheDatabaseForOthers() throws Exception {
        platform.note("a", "first");

        Thread interrupted = new Thread(() -> {
            Thread.currentThread().interrupt();
            platform.note("b", "x".repeat(200));
        });
        interrupted.start();
        interrupted.join();

        platform.note("c", "third");
        assertThat(platform.notes()).contains("a=first", "c=third");
    }

    @Test
    void syncIsAllowedAtAnyTime() {
        platform.transactions.sync();
        platform.transactions.write(resources -> {
            resources.get(EntityManager.class).persist(new Note("a", "first"));
            platform.transactions.sync();
            return null;
        });

        assertThat(platform.notes()).hasSize(1);
    }

    @Test
    void afterTheEndNothingRuns() {
        platform.note("a", "first");
        platform.close();

        assertThatIllegalStateException().isThrownBy(() -> platform.notes());
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() {
        platform.note("a", "first");
        platform.close();

        try (Platform next = Platform.withNotes(data)) {
            assertThat(next.notes()).containsExactly("a=first");
        }
    }

    private void change(String words, CyclicBarrier bothHaveRead) {
        platform.transactions.write(resources -> {
            EntityManager entities = resources.get(EntityManager.class);
            Note note = entities.createQuery("from Note", Note.class).getSingleResult();
            await(bothHaveRead);
            note.words = words;
            return null;
        });
    }

    private void lock(String first, String second, CyclicBarrier bothHaveLocked) {
        platform.transactions.write(resources -> {
            Connection connection = resources.get(Connection.class);
            update(connection, "UPDATE notes_note SET words = 'x' WHERE code = '" + first + "'");
            await(bothHaveLocked);
            return update(connection, "UPDATE notes_note SET words = 'y' WHERE code = '" + second + "'");
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int outcome(Future<?> change) throws Exception {
        try {
            change.get();
            return 0;
        } catch (ExecutionException failure) {
            assertThat(failure).hasCauseInstanceOf(ConcurrentChangeException.class);
            return 1;
        }
    }

    private static int update(Connection connection, String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
