package org.twinrail.rules.internal.guard;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.Optional;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Checks what a rule does: it may compute from its facts and insert conclusions, and nothing else. */
final class Consequences {
    private static final int LONGEST = 20_000;

    private final AllowedTypes types;

    Consequences(AllowedTypes types) {
        this.types = types;
    }

    /**
     * What is wrong with a consequence.
     *
     * @param line the line within it, from 0
     * @param column the column, from 1
     */
    record Place(int line, int column, Text text) {}

    /** The first thing a consequence may not do, with the names its condition bound. */
    Optional<Place> check(String consequence, Scope scope) {
        if (consequence.length() > LONGEST) {
            return Optional.of(new Place(0, 1, Texts.of("guard.long", LONGEST)));
        }
        ParserConfiguration java17 =
                new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
        ParseResult<BlockStmt> parsed = new JavaParser(java17).parseBlock("{\n" + consequence + "\n}");
        if (!parsed.isSuccessful()) {
            return Optional.of(unparsable(parsed.getProblems().get(0), consequence));
        }
        Expressions walk = new Expressions(types, scope, null, true);
        statement(parsed.getResult().orElseThrow(), walk);
        return walk.offences().stream()
                .findFirst()
                .map(offence -> at(offence, 0))
                .or(() -> new Trials(types)
                        .first(parsed.getResult().orElseThrow())
                        // Of a text what stands between its quotation marks: a table's cell holds no more.
                        .map(offence -> at(offence, offence.node() instanceof StringLiteralExpr ? 1 : 0)));
    }

    private static void statement(Statement statement, Expressions walk) {
        if (statement instanceof BlockStmt block) {
            block.getStatements().forEach(inner -> statement(inner, walk));
        } else if (statement instanceof ExpressionStmt expression) {
            walk.type(expression.getExpression());
        } else if (statement instanceof IfStmt choice) {
            walk.type(choice.getCondition());
            statement(choice.getThenStmt(), walk);
            choice.getElseStmt().ifPresent(otherwise -> statement(otherwise, walk));
        } else if (!(statement instanceof EmptyStmt)) {
            walk.construct(statement);
        }
    }

    /** The parser names what it expected; the writer is shown the word at which it stopped. */
    private static Place unparsable(Problem problem, String consequence) {
        return problem.getLocation()
                .flatMap(range -> range.getBegin().getRange())
                .map(range -> unparsable(Math.max(0, range.begin.line - 2), range.begin.column, consequence))
                .orElseGet(() -> new Place(0, 1, Texts.of("guard.syntax", Texts.brief(consequence.strip()))));
    }

    private static Place unparsable(int line, int column, String consequence) {
        String there = consequence.lines().skip(line).findFirst().orElse("");
        String rest = there.substring(Math.min(Math.max(0, column - 1), there.length()));
        return rest.isBlank()
                ? new Place(line, column, Texts.of("guard.ends"))
                : new Place(line, column, Texts.of("guard.syntax", Texts.brief(rest.strip())));
    }

    private static Place at(Offence offence, int within) {
        return offence.node()
                .getBegin()
                .map(begin -> new Place(Math.max(0, begin.line - 2), begin.column + within, offence.text()))
                .orElseGet(() -> new Place(0, 1, offence.text()));
    }
}
