package org.twinrail.rules.internal.sentences;

/**
 * A piece of a file of sentences, as the expander is given it.
 *
 * @param text what the expander is given
 * @param line the line it was written on, from 1
 * @param column the column where it begins, from 1
 */
record Written(String text, int line, int column) {
    /** True for what is said of the noun before it. */
    boolean isConstraint() {
        return text.startsWith("-");
    }
}
