package org.twinrail.exchange.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinrail.api.Action;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ImportKind;

/** Kinds as domains declare them, with the schemas that the catalogue would make of their actions. */
final class Kinds {
    private static final String TEXT = "{'type':'string'}";
    private static final String DAY = "{'type':'string','format':'date'}";
    private static final String WHOLE = "{'type':'integer','format':'int32'}";
    private static final String WORDS = "{'type':'array','items':{'type':'string'}}";
    private static final String MONEY =
            "{'type':'object','properties':{'amount':{'type':'number'},'currency':{'type':'string'}}}";

    /** An action's schema and the parameters that identify what it records. */
    record Described(String schema, List<String> naturalKey) {}

    private final Map<String, Described> described = new LinkedHashMap<>();
    private final Map<String, ImportKind> kinds = new LinkedHashMap<>();

    Kinds() {
        people();
        kind(
                "customers",
                "customer.record",
                List.of("name"),
                Map.of("owner", "people"),
                Map.of(
                        "name",
                        TEXT,
                        "industry",
                        TEXT,
                        "region",
                        TEXT,
                        "revenue",
                        MONEY,
                        "employees",
                        WHOLE,
                        "owner",
                        TEXT));
        kind("products", "product.record", List.of("name"), Map.of(), Map.of("name", TEXT, "listPrice", MONEY));
        Map<String, String> opportunity = new LinkedHashMap<>(Map.of(
                "number", TEXT, "customer", TEXT, "owner", TEXT, "product", TEXT, "amount", MONEY, "stage", TEXT));
        opportunity.putAll(Map.of("outcome", choice("OPEN", "WON", "LOST"), "openedOn", DAY, "closedOn", DAY));
        kind(
                "opportunities",
                "opportunity.record",
                List.of("number"),
                Map.of("customer", "customers", "product", "products", "owner", "people"),
                opportunity);
        kind(
                "touches",
                "touch.record",
                List.of(),
                Map.of("customer", "customers"),
                Map.of(
                        "on",
                        DAY,
                        "channel",
                        TEXT,
                        "track",
                        choice("MARKETING", "SALES", "JOINT"),
                        "customer",
                        TEXT,
                        "industry",
                        TEXT,
                        "campaign",
                        TEXT,
                        "by",
                        TEXT));
    }

    private void people() {
        kind(
                "people",
                "person.record",
                List.of("login"),
                Map.of(),
                Map.of(
                        "login",
                        TEXT,
                        "name",
                        TEXT,
                        "department",
                        TEXT,
                        "manager",
                        TEXT,
                        "region",
                        TEXT,
                        "email",
                        TEXT,
                        "roles",
                        WORDS,
                        "active",
                        "{'type':'boolean'}"));
    }

    private static String choice(String... words) {
        return "{'type':'string','enum':['" + String.join("','", words) + "']}";
    }

    private void kind(
            String kind, String action, List<String> key, Map<String, String> references, Map<String, String> fields) {
        StringBuilder properties = new StringBuilder();
        fields.forEach((name, type) ->
                properties.append(properties.isEmpty() ? "" : ",").append("'" + name + "':" + type));
        String required = key.isEmpty() ? "'on','channel'" : "'" + key.get(0) + "'";
        String schema = "{'type':'object','properties':{" + properties + "},'required':[" + required + "]}";
        described.put(action, new Described(schema.replace('\'', '"'), key));
        kinds.put(kind, new Declared(kind, action, key, references));
    }

    MemoryHouse house() {
        return new MemoryHouse(described);
    }

    String schema(String action) {
        return described.get(action).schema();
    }

    ImportKind kind(String word) {
        return kinds.get(word);
    }

    ImporterComponent importer(MemoryHouse house) {
        ImporterComponent importer = new ImporterComponent(house, house);
        kinds.values().forEach(importer::addKind);
        return importer;
    }

    private record Declared(String kind, String action, List<String> naturalKey, Map<String, String> references)
            implements ImportKind {
        @Override
        public Text title() {
            return Text.same(kind);
        }

        @Override
        public Query<Boolean> exists(String key) {
            return new MemoryHouse.Exists(action, key);
        }

        /** As a domain says them; the word of a choice among them. */
        @Override
        public Map<String, List<String>> names() {
            return switch (kind) {
                case "customers" -> Map.of("name", List.of("客户名称", "account"), "revenue", List.of("年营业额"));
                case "opportunities" ->
                    Map.of(
                            "number", List.of("opportunity id"),
                            "customer", List.of("account"),
                            "owner", List.of("sales agent"),
                            "outcome", List.of("deal stage"),
                            "outcome#OPEN", List.of("In progress"),
                            "openedOn", List.of("created on"),
                            "closedOn", List.of("close date"),
                            "amount", List.of("close value"));
                case "people" -> Map.of("name", List.of("sales agent"), "region", List.of("regional office"));
                default -> Map.of("on", List.of("created on"), "channel", List.of("source"));
            };
        }

        @Override
        public Optional<Action<?>> bare(String key) {
            if (!kind.equals("products")) {
                return Optional.empty();
            }
            ObjectNode parameters = new JsonMapper().createObjectNode().put("name", key);
            return Optional.of(new MemoryHouse.Record(action, parameters));
        }
    }
}
