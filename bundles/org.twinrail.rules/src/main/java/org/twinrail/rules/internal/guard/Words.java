package org.twinrail.rules.internal.guard;

import java.util.Locale;
import java.util.Map;

/** What the writer of a rule wrote, for a kind of node in the syntax tree: what stands in the file, not what parsers call it. */
final class Words {
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("Class", ".class"),
            Map.entry("Lambda", "->"),
            Map.entry("MethodReference", "::"),
            Map.entry("ArrayCreation", "new …[]"),
            Map.entry("ArrayInitializer", "{…}"),
            Map.entry("ArrayAccess", "…[…]"),
            Map.entry("LocalClass", "class"),
            Map.entry("LocalRecord", "record"),
            Map.entry("ForEach", "for"),
            Map.entry("Labeled", "label:"),
            Map.entry("InstanceOf", "instanceof … x"),
            Map.entry("FullyQualifiedInlineCast", "#"),
            Map.entry("InlineCast", "#"),
            Map.entry("NullSafeFieldAccess", "!."),
            Map.entry("NullSafeMethodCall", "!."),
            Map.entry("ListCreationLiteral", "[…]"),
            Map.entry("MapCreationLiteral", "[…:…]"),
            Map.entry("OOPath", "/…"),
            Map.entry("Accumulate", "accumulate …"),
            Map.entry("EntryPoint", "entry-point"));

    private Words() {}

    /** The word for a kind of node. */
    static String of(Class<?> kind) {
        String name = kind.getSimpleName()
                .replaceAll("(Stmt|Expr|Expression|Descr)$", "")
                .replaceAll("Declaration$", "");
        return WRITTEN.getOrDefault(name, name.toLowerCase(Locale.ROOT));
    }
}
