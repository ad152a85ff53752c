package org.twinrail.workbench.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Outcome;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;

/**
 * A form over the window that does one action. Its fields are named as the action's parameters, so that what the Gateway says of a parameter
 * stands beside its field. What was typed and not sent is kept and offered again.
 *
 * <pre>{@code
 * new Form(desk, "touch", title)
 *         .add(Field.lookup("customer", label, customers).required())
 *         .add(Field.lines("note", label, 2000))
 *         .does(button, values -> new LogTouch(values.text("customer"), ...), touch -> ...)
 *         .open();
 * }</pre>
 */
public final class Form {
    /** What the field for the colleague is called. */
    static final String PARTNER = "partner";

    final Desk desk;
    final String id;
    final Text title;
    final List<Field> fields = new ArrayList<>();
    final Map<String, String> start = new LinkedHashMap<>();
    String object = "";
    Text remark;
    Long version;
    Consumer<Consumer<Current>> reread;
    BiConsumer<FormValues, Consumer<List<Notice>>> lookout = (values, found) -> {};
    Sending<?> sending;

    /**
     * What an object holds by now.
     *
     * @param version its version
     * @param values what the form's fields would hold
     */
    public record Current(long version, Map<String, String> values) {
        public Current {
            values = Map.copyOf(values);
        }
    }

    /** What is done with a form. */
    record Sending<R>(Text button, Function<FormValues, Action<R>> action, Consumer<R> done) {
        void send(
                Desk desk,
                FormValues values,
                String partner,
                Long version,
                Consumer<Outcome<?>> outcome,
                Consumer<List<org.twinrail.api.Problem>> problems) {
            desk.perform(
                    action.apply(values),
                    partner,
                    version,
                    result -> {
                        outcome.accept(result);
                        if (result.status() == Outcome.Status.DONE) {
                            done.accept(result.result());
                        }
                    },
                    problems);
        }
    }

    /**
     * A form.
     *
     * @param id names it for tests, and for the draft that is kept, for example {@code customer}
     */
    public Form(Desk desk, String id, Text title) {
        this.desk = desk;
        this.id = id;
        this.title = title;
    }

    /** Which object it is about; each has a draft of its own. */
    public Form about(String newObject) {
        object = newObject;
        return this;
    }

    /** A sentence above the fields. */
    public Form remark(Text newRemark) {
        remark = newRemark;
        return this;
    }

    /** Adds a field, under those there are. */
    public Form add(Field field) {
        fields.add(field);
        return this;
    }

    /** What a field holds at the beginning. */
    public Form start(String key, Object value) {
        start.put(key, FormValues.of(value));
        return this;
    }

    /** What the fields hold at the beginning. */
    public Form start(Map<String, String> values) {
        start.putAll(values);
        return this;
    }

    /**
     * The version of the object the form began with. Where somebody else has changed it meanwhile, the person chooses field by field.
     *
     * @param reader reads what the object holds by now
     */
    public Form version(long began, Consumer<Consumer<Current>> reader) {
        version = began;
        reread = reader;
        return this;
    }

    /**
     * Looks, whenever the person has typed, for what they should know before they send it.
     *
     * @param newLookout is handed what the form holds, and whom to tell what was found
     */
    public Form warns(BiConsumer<FormValues, Consumer<List<Notice>>> newLookout) {
        lookout = newLookout;
        return this;
    }

    /** It makes an object: where there is one by now, that is told instead of changing it. */
    public Form makes() {
        return version(Call.ABSENT);
    }

    /** The version that is expected, where a clash is only told. */
    public Form version(long expected) {
        version = expected;
        return this;
    }

    /**
     * It may be done together with a colleague of another department (D2).
     *
     * @param required whether it only can be
     */
    public Form jointly(People people, boolean required) {
        Field field = Field.choice(
                PARTNER,
                Texts.of("jointly"),
                (any, words, loaded) -> people.whenKnown(() -> {
                    String own =
                            people.person(desk.user()).map(p -> p.department()).orElse("");
                    loaded.accept(people.active().stream()
                            .filter(person -> !person.department().equals(own))
                            .map(person -> new Choice(
                                    person.login(), person.name() + " · " + people.name(person.department())))
                            .toList());
                }));
        return add(required ? field.required() : field);
    }

    /**
     * What is done with it.
     *
     * @param button what the button is called
     * @param action makes the action of what was filled in
     * @param done is handed the result
     */
    public <R> Form does(Text button, Function<FormValues, Action<R>> action, Consumer<R> done) {
        sending = new Sending<>(button, action, done);
        return this;
    }

    /** Opens it. */
    public void open() {
        new FormDialog(this).open();
    }
}
