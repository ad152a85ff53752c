package org.twinrail.rules.internal.guard;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/**
 * Checks what a rule does: it may compute from its facts and insert conclusions, and nothing else. Loops, lambdas, classes, and names
 * outside the allow-list are faults.
 */
final class Consequences {
    private static final Set<String> OWN_CALLS = Set.of("insert", "insertLogical");
    private static final List<Class<? extends Statement>> STATEMENTS =
            List.of(BlockStmt.class, ExpressionStmt.class, IfStmt.class, EmptyStmt.class);
    private static final List<Class<? extends Expression>> FORBIDDEN_EXPRESSIONS = List.of(
            LambdaExpr.class,
            MethodReferenceExpr.class,
            ClassExpr.class,
            ArrayCreationExpr.class,
            SwitchExpr.class,
            ThisExpr.class);

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
    record Offence(int line, int column, Text text) {}

    /** The first thing a consequence may not do. */
    Optional<Offence> check(String consequence) {
        ParserConfiguration java17 =
                new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
        ParseResult<BlockStmt> parsed = new JavaParser(java17).parseBlock("{\n" + consequence + "\n}");
        if (!parsed.isSuccessful()) {
            return Optional.of(unparsable(parsed.getProblems().get(0)));
        }
        return parsed.getResult().orElseThrow().stream()
                .flatMap(node -> offence(node).map(text -> at(node, text)).stream())
                .findFirst();
    }

    private static Offence unparsable(Problem problem) {
        String message = problem.getMessage().lines().findFirst().orElse("");
        return problem.getLocation()
                .flatMap(range -> range.getBegin().getRange())
                .map(range -> new Offence(range.begin.line - 2, range.begin.column, Texts.of("guard.syntax", message)))
                .orElseGet(() -> new Offence(0, 1, Texts.of("guard.syntax", message)));
    }

    private static Offence at(Node node, Text text) {
        return node.getBegin()
                .map(begin -> new Offence(Math.max(0, begin.line - 2), begin.column, text))
                .orElseGet(() -> new Offence(0, 1, text));
    }

    private Optional<Text> offence(Node node) {
        if (node instanceof Statement statement) {
            return STATEMENTS.contains(statement.getClass()) ? Optional.empty() : construct(statement);
        }
        if (node instanceof BodyDeclaration<?>) {
            return construct(node);
        }
        if (node instanceof ClassOrInterfaceType type) {
            return type(type);
        }
        if (node instanceof Expression expression) {
            return expression(expression);
        }
        return Optional.empty();
    }

    private Optional<Text> expression(Expression expression) {
        if (FORBIDDEN_EXPRESSIONS.contains(expression.getClass())) {
            return construct(expression);
        }
        if (expression instanceof MethodCallExpr call) {
            return call(call);
        }
        if (expression instanceof NameExpr name) {
            return name(name.getNameAsString(), name.getNameAsString());
        }
        if (expression instanceof FieldAccessExpr access) {
            return access(access);
        }
        return Optional.empty();
    }

    private static Optional<Text> call(MethodCallExpr call) {
        String name = call.getNameAsString();
        boolean own = call.getScope().isEmpty();
        return Forbidden.name(name) || own && !OWN_CALLS.contains(name)
                ? Optional.of(Texts.of("guard.name", name))
                : Optional.empty();
    }

    private Optional<Text> access(FieldAccessExpr access) {
        String name = access.getNameAsString();
        boolean ofPackageOrValue = access.getScope() instanceof NameExpr scope
                        && !Names.isTypeName(scope.getNameAsString())
                || access.getScope() instanceof FieldAccessExpr outer && !Names.isTypeName(outer.getNameAsString());
        if (Names.isTypeName(name) && ofPackageOrValue) {
            return types.qualified(access.toString()).isPresent()
                    ? Optional.empty()
                    : Optional.of(Texts.of("guard.type", access));
        }
        return Forbidden.name(name) ? Optional.of(Texts.of("guard.name", name)) : Optional.empty();
    }

    private Optional<Text> name(String name, String shown) {
        if (Forbidden.name(name)) {
            return Optional.of(Texts.of("guard.name", shown));
        }
        return Names.isTypeName(name) && types.simple(name).isEmpty()
                ? Optional.of(Texts.of("guard.type", shown))
                : Optional.empty();
    }

    private Optional<Text> type(ClassOrInterfaceType type) {
        String name = type.getNameWithScope();
        String outer = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
        boolean allowed = types.simple(name).isPresent()
                || types.qualified(name).isPresent()
                || types.simple(outer).isPresent();
        boolean partOfName = type.getParentNode()
                .filter(ClassOrInterfaceType.class::isInstance)
                .isPresent();
        return allowed || partOfName || name.equals("var")
                ? Optional.empty()
                : Optional.of(Texts.of("guard.type", name));
    }

    private static Optional<Text> construct(Node node) {
        String what = node.getClass().getSimpleName().replaceAll("(Stmt|Expr|Declaration)$", "");
        return Optional.of(Texts.of("guard.construct", what));
    }
}
