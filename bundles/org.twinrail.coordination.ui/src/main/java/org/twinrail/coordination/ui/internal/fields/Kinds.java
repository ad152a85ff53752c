package org.twinrail.coordination.ui.internal.fields;

import java.util.List;

/** The kinds of object whose editors show custom fields. */
final class Kinds {
    static final List<String> ALL = List.of("customer", "lead", "opportunity", "campaign", "product");

    private Kinds() {}
}
