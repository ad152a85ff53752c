package org.twinrail.exchange.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.twinrail.api.Action;
import org.twinrail.api.Call;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Effect;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.Reason;
import org.twinrail.api.Recorded;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;

/** A Gateway and a Catalogue that keep records in memory, as the real ones do in the database. */
final class MemoryHouse implements Gateway, Catalogue {
    final Map<String, ObjectNode> store = new LinkedHashMap<>();
    final Map<UUID, Outcome<?>> audit = new HashMap<>();
    final List<Integer> batches = new ArrayList<>();
    /** What imports note of themselves. */
    final List<Action<?>> notes = new ArrayList<>();
    /** What the rules say of a record: DONE, WAITING or REFUSED. */
    Function<ObjectNode, Outcome.Status> rules = parameters -> Outcome.Status.DONE;

    Runnable afterBatch = () -> {};
    private final Map<String, Kinds.Described> described;

    MemoryHouse(Map<String, Kinds.Described> described) {
        this.described = described;
    }

    record Record(String name, ObjectNode parameters) implements Action<Recorded> {}

    record Exists(String action, String key) implements Query<Boolean> {}

    @Override
    public List<OperationInfo> operations() {
        return described.entrySet().stream()
                .map(d -> new OperationInfo(
                        d.getKey(), Kind.ACTION, Text.EMPTY, d.getValue().schema(), "test"))
                .toList();
    }

    @Override
    public Optional<Text> described(String operation, String parameter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Action<?> action(String name, String json) {
        try {
            return new Record(name, (ObjectNode) new JsonMapper().readTree(json));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    @Override
    public List<Attempt> performAll(List<Step> steps, Call call) {
        batches.add(steps.size());
        List<Attempt> attempts = steps.stream().map(step -> attempt(step, call)).toList();
        afterBatch.run();
        return attempts;
    }

    @Override
    public List<Attempt> rehearse(List<Step> steps, Call call) {
        Map<String, ObjectNode> before = new LinkedHashMap<>();
        store.forEach((key, value) -> before.put(key, value.deepCopy()));
        Map<UUID, Outcome<?>> auditBefore = new HashMap<>(audit);
        List<Attempt> attempts = steps.stream().map(step -> attempt(step, call)).toList();
        store.clear();
        store.putAll(before);
        audit.clear();
        audit.putAll(auditBefore);
        return attempts;
    }

    private Attempt attempt(Step step, Call call) {
        try {
            return new Attempt(perform(step.action(), call.withId(step.actionId())), List.of());
        } catch (InvalidInputException invalid) {
            return new Attempt(null, invalid.problems());
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> Outcome<R> perform(Action<R> action, Call call) {
        if (!(action instanceof Record asked)) {
            notes.add(action);
            Verdict verdict = new Verdict(Effect.ALLOW, List.of(), List.of(), "v1");
            return new Outcome<>(UUID.randomUUID(), "note", Outcome.Status.DONE, null, verdict, null, List.of(), false);
        }
        Outcome<?> earlier = audit.get(call.actionId());
        if (earlier != null) {
            return (Outcome<R>) outcome(call, asked, earlier.status(), (Recorded) earlier.result(), true);
        }
        if (described.get(asked.name).naturalKey().stream()
                .anyMatch(key -> asked.parameters.path(key).asText().isBlank())) {
            throw new InvalidInputException("name", new Text("不能为空", "must not be blank"));
        }
        if (asked.parameters.path("name").asText().equals("broken")) {
            throw new InvalidInputException("name", new Text("坏名字", "=bad name"));
        }
        Outcome.Status status = rules.apply(asked.parameters);
        Recorded recorded = status == Outcome.Status.DONE ? record(asked, call) : null;
        Outcome<Recorded> outcome = outcome(call, asked, status, recorded, false);
        audit.put(call.actionId(), outcome);
        return (Outcome<R>) outcome;
    }

    private static Outcome<Recorded> outcome(
            Call call, Record asked, Outcome.Status status, Recorded recorded, boolean repeated) {
        Reason reason = Reason.ofSafetyCore(new Text("不可以", "not allowed"));
        Verdict verdict = new Verdict(Effect.ALLOW, List.of(reason), List.of(), "v1");
        return new Outcome<>(call.actionId(), asked.name, status, recorded, verdict, null, List.of(), repeated);
    }

    private Recorded record(Record asked, Call call) {
        List<String> naturalKey = described.get(asked.name).naturalKey();
        StringBuilder key = new StringBuilder(asked.name);
        naturalKey.forEach(
                field -> key.append('/').append(asked.parameters.path(field).asText()));
        if (naturalKey.isEmpty()) {
            key.append('/').append(call.actionId());
        }
        ObjectRef ref = ObjectRef.parse(key.toString());
        ObjectNode before = store.get(key.toString());
        ObjectNode after = before == null ? asked.parameters.deepCopy() : before.deepCopy();
        after.setAll(asked.parameters);
        store.put(key.toString(), after);
        Recorded.Change change = before == null
                ? Recorded.Change.CREATED
                : before.equals(after) ? Recorded.Change.UNCHANGED : Recorded.Change.UPDATED;
        return new Recorded(ref, change, 0);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query, Call call) {
        Exists exists = (Exists) query;
        return (R) Boolean.valueOf(store.containsKey(exists.action + "/" + exists.key));
    }

    @Override
    public Verdict preview(Action<?> action, Call call) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Query<?> query(String name, String json) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toJson(Object value) {
        throw new UnsupportedOperationException();
    }
}
