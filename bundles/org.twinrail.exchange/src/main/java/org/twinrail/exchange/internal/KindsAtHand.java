package org.twinrail.exchange.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.twinrail.api.Catalogue;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.ImportField;
import org.twinrail.api.exchange.ImportKind;
import org.twinrail.exchange.internal.mapping.ActionFields;

/** The kinds that can be imported now, with the fields of their actions. Safe for many threads. */
final class KindsAtHand {
    private static final Messages MESSAGES = Messages.beside(KindsAtHand.class);
    /** Stands for the key of any record, to ask whether a bare one can be made. */
    private static final String ANY = "?";

    private final Catalogue catalogue;
    private final List<ImportKind> kinds = new CopyOnWriteArrayList<>();

    KindsAtHand(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void add(ImportKind kind) {
        kinds.add(kind);
    }

    void remove(ImportKind kind) {
        kinds.remove(kind);
    }

    List<ImportKind> all() {
        return kinds.stream().sorted(Comparator.comparing(ImportKind::kind)).toList();
    }

    ImportKind kind(String word) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(word))
                .findFirst()
                .orElseThrow(() -> {
                    String words = all().stream().map(ImportKind::kind).collect(Collectors.joining(", "));
                    return new InvalidInputException("kind", MESSAGES.text("kind.unknown", word, words));
                });
    }

    ActionFields actionFields(ImportKind kind) {
        return catalogue.operations().stream()
                .filter(operation -> operation.kind() == Catalogue.Kind.ACTION
                        && operation.name().equals(kind.action()))
                .findFirst()
                .map(operation -> new ActionFields(operation.schema()))
                .orElseThrow(() ->
                        new InvalidInputException("kind", MESSAGES.text("action.missing", kind.kind(), kind.action())));
    }

    List<ImportField> fields(ImportKind kind) {
        ActionFields fields = actionFields(kind);
        Set<String> required = new TreeSet<>(fields.required());
        required.addAll(kind.naturalKey());
        return fields.paths().stream()
                .map(path -> field(kind, path, fields, required.contains(path)))
                .toList();
    }

    /** A part of something has no title of its own. */
    private static Text part(ActionFields fields, String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? Text.same(path)
                : fields.at(path.substring(0, dot))
                        .flatMap(whole -> MESSAGES.find("part." + path.substring(dot + 1), whole.title()))
                        .orElse(Text.same(path));
    }

    private ImportField field(ImportKind kind, String path, ActionFields fields, boolean required) {
        ActionFields.Field field = fields.at(path).orElseThrow();
        String target = kind.references().get(path);
        boolean bare = target != null
                && !target.equals(kind.kind())
                && kinds.stream()
                        .anyMatch(other ->
                                other.kind().equals(target) && other.bare(ANY).isPresent());
        Text title = field.title().zh().isEmpty() ? part(fields, path) : field.title();
        return new ImportField(path, title, field.type(), required, field.choices(), target, bare);
    }
}
