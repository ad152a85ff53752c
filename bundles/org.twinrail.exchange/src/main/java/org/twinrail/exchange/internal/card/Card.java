package org.twinrail.exchange.internal.card;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What one card says, as cells. Where it says something twice, the first counts. */
final class Card {
    static final List<String> COLUMNS = List.of(
            "name",
            "company",
            "department",
            "role",
            "mobile",
            "phone",
            "email",
            "address",
            "website",
            "birthday",
            "note");

    private static final String MOBILE = "mobile";
    private static final String PHONE = "phone";
    private static final String TELEPHONE = "tel:";
    /** Post box and extension, which no card of today fills, then street, town, region, code, country. */
    private static final int[] ADDRESS = {5, 6, 4, 3, 2};

    private final Map<String, String> cells = new LinkedHashMap<>();
    private String parts = "";
    private String office = "";

    void take(VObjectProperty property) {
        String value = property.getValue() == null ? "" : property.getValue();
        switch (property.getName().toUpperCase(Locale.ROOT)) {
            case "FN" -> put("name", text(value));
            case "N" -> parts = parts.isEmpty() ? name(structured(value)) : parts;
            case "ORG" -> organisation(structured(value));
            case "TITLE" -> put("role", text(value));
            case "ROLE" -> office = office.isEmpty() ? text(value) : office;
            case "TEL" -> telephone(property, text(value));
            case "EMAIL" -> put("email", text(value));
            case "ADR" -> put("address", address(structured(value)));
            case "URL" -> put("website", text(value));
            case "BDAY" -> put("birthday", text(value));
            case "NOTE" -> put("note", text(value));
            default -> {
                // Pictures, sounds, keys: nothing that is recorded of a contact.
            }
        }
    }

    List<String> cells() {
        put("name", parts);
        put("role", office);
        put(PHONE, cells.getOrDefault(MOBILE, ""));
        return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    private void put(String column, String value) {
        if (!value.isEmpty()) {
            cells.putIfAbsent(column, value);
        }
    }

    private static String text(String value) {
        return VObjectPropertyValues.unescape(value).strip();
    }

    private static List<String> structured(String value) {
        return VObjectPropertyValues.parseStructured(value).stream()
                .map(component -> String.join(" ", component).strip())
                .toList();
    }

    private static String at(List<String> components, int index) {
        return index < components.size() ? components.get(index) : "";
    }

    /** Put together in the order of its language. */
    private static String name(List<String> components) {
        String family = at(components, 0);
        String given = at(components, 1);
        boolean chinese = family.codePoints().anyMatch(Character::isIdeographic);
        return chinese ? family + given : (given + " " + family).strip();
    }

    private void organisation(List<String> components) {
        put("company", at(components, 0));
        put(
                "department",
                components.stream()
                        .skip(1)
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.joining(" ")));
    }

    private void telephone(VObjectProperty property, String number) {
        List<String> types = new ArrayList<>();
        // TYPE=CELL,VOICE in the third version, TYPE="cell,voice" in the fourth, and CELL alone in the second.
        property.getParameters().forEach(parameter -> parameter
                .getValue()
                .forEach(value ->
                        types.addAll(List.of(value.toUpperCase(Locale.ROOT).split("\\s*,\\s*")))));
        if (!types.contains("FAX")) {
            put(
                    types.contains("CELL") ? MOBILE : PHONE,
                    number.startsWith(TELEPHONE) ? number.substring(TELEPHONE.length()) : number);
        }
    }

    private static String address(List<String> components) {
        List<String> said = new ArrayList<>();
        for (int part : ADDRESS) {
            said.add(at(components, part));
        }
        said.removeIf(String::isEmpty);
        return String.join(" ", said);
    }
}
