package org.twinrail.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An input that cannot be taken as it is; nothing was changed. Its problems say what, where and what to do. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** An input with several problems; at least one. */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream().map(p -> p.in(Locale.ENGLISH)).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** An input with one problem; {@code where} is the parameter's name. */
    public InvalidInputException(String where, Text what) {
        this(List.of(new Problem(where, what)));
    }

    /** What is wrong, in the order found; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
