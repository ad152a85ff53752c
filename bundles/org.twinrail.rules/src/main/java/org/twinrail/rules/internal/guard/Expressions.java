package org.twinrail.rules.internal.guard;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.mvel.parser.ast.expr.BigDecimalLiteralExpr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.HalfPointFreeExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/**
 * Walks an expression, tells its type, and notes what rules may not do: only the kinds of expression named here, on allowed types, with
 * allowed methods, pass.
 */
final class Expressions {
    private final AllowedTypes types;
    private final Methods methods;
    private final Calls calls;
    private final Scope scope;
    private final Class<?> self;
    private final boolean consequence;
    private final List<Offence> offences = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    /** A walk over expressions of a consequence, or of a pattern whose fact is of a type ({@code self}, null for none). */
    Expressions(AllowedTypes types, Scope scope, Class<?> self, boolean consequence) {
        this.types = types;
        this.methods = new Methods(types);
        this.scope = scope;
        this.self = self;
        this.consequence = consequence;
        this.calls = new Calls(this, methods, scope);
    }

    /** What was noted, in the order in which it was met. */
    List<Offence> offences() {
        return offences;
    }

    /** Every name that was met on the way. */
    Set<String> met() {
        return met;
    }

    void meet(String words) {
        met.addAll(List.of(words.split("[^\\p{L}\\p{N}_$]+")));
    }

    boolean isConsequence() {
        return consequence;
    }

    Class<?> self() {
        return self;
    }

    /** The type of an expression; null where it cannot be told. */
    Class<?> type(Expression e) {
        if (e instanceof NameExpr name) {
            return name(name);
        } else if (e instanceof FieldAccessExpr access) {
            return access(access);
        } else if (e instanceof MethodCallExpr call) {
            return calls.call(call);
        } else if (e instanceof ObjectCreationExpr creation) {
            return calls.creation(creation);
        } else if (e instanceof BinaryExpr binary) {
            return calls.binary(binary);
        } else if (e instanceof UnaryExpr unary) {
            return unary(unary);
        } else if (e instanceof EnclosedExpr enclosed) {
            return type(enclosed.getInner());
        } else if (e instanceof ConditionalExpr choice) {
            type(choice.getCondition());
            Class<?> then = type(choice.getThenExpr());
            Class<?> otherwise = type(choice.getElseExpr());
            return then == null ? otherwise : then;
        } else if (e instanceof CastExpr cast) {
            type(cast.getExpression());
            return named(cast.getType());
        } else if (e instanceof InstanceOfExpr test && test.getPattern().isEmpty()) {
            type(test.getExpression());
            named(test.getType());
            return boolean.class;
        } else if (e instanceof VariableDeclarationExpr declaration && consequence) {
            declaration.getVariables().forEach(variable -> {
                Class<?> value = variable.getInitializer().map(this::type).orElse(null);
                Class<?> declared = variable.getType().isVarType() ? value : named(variable.getType());
                scope.declare(variable.getNameAsString(), declared);
            });
            return null;
        } else if (e instanceof AssignExpr assign && consequence) {
            return assign(assign);
        }
        return drl(e);
    }

    /** What only conditions hold, and literals. */
    private Class<?> drl(Expression e) {
        if (e instanceof DrlxExpression whole && !consequence) {
            Class<?> type = type(whole.getExpr());
            if (whole.getBind() != null) {
                boolean test = whole.getExpr() instanceof BinaryExpr || whole.getExpr() instanceof PointFreeExpr;
                meet(whole.getBind().asString());
                scope.bind(whole.getBind().asString(), test ? bound(whole.getExpr()) : type);
            }
            return type;
        } else if (e instanceof PointFreeExpr free && !consequence) {
            type(free.getLeft());
            return calls.operator(free.getOperator(), free.getRight(), free.getArg1());
        } else if (e instanceof HalfPointFreeExpr half && !consequence) {
            return calls.operator(half.getOperator(), half.getRight(), half.getArg1());
        } else if (e instanceof HalfBinaryExpr half && !consequence) {
            type(half.getRight());
            return boolean.class;
        } else if (e instanceof ThisExpr && !consequence) {
            return self;
        }
        return literal(e);
    }

    /** {@code $x : stage == "a"} binds the stage, not the comparison. */
    private Class<?> bound(Expression test) {
        Expressions quiet = new Expressions(types, scope, self, false);
        return test instanceof BinaryExpr binary
                ? quiet.type(binary.getLeft())
                : quiet.type(((PointFreeExpr) test).getLeft());
    }

    private Class<?> literal(Expression e) {
        if (e instanceof StringLiteralExpr) {
            return String.class;
        } else if (e instanceof IntegerLiteralExpr) {
            return int.class;
        } else if (e instanceof LongLiteralExpr) {
            return long.class;
        } else if (e instanceof DoubleLiteralExpr) {
            return double.class;
        } else if (e instanceof BooleanLiteralExpr) {
            return boolean.class;
        } else if (e instanceof CharLiteralExpr) {
            return char.class;
        } else if (e instanceof BigDecimalLiteralExpr) {
            return BigDecimal.class;
        } else if (e instanceof NullLiteralExpr) {
            return null;
        }
        return construct(e);
    }

    private Class<?> unary(UnaryExpr unary) {
        boolean changes =
                switch (unary.getOperator()) {
                    case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
                    default -> false;
                };
        if (changes && !isOwnVariable(unary.getExpression())) {
            return refuse(unary, unary.getOperator().asString(), Texts.of("guard.assign"));
        }
        return type(unary.getExpression());
    }

    private Class<?> assign(AssignExpr assign) {
        if (!isOwnVariable(assign.getTarget())) {
            return refuse(assign, "=", Texts.of("guard.assign"));
        }
        Class<?> target = type(assign.getTarget());
        type(assign.getValue());
        return target == String.class
                ? refuse(assign, "=", Texts.of("guard.text.twice"))
                : calls.computed(assign.getTarget(), target);
    }

    private boolean isOwnVariable(Expression target) {
        return consequence && target instanceof NameExpr name && scope.isOwn(name.getNameAsString());
    }

    private Class<?> name(NameExpr expression) {
        String name = expression.getNameAsString();
        meet(name);
        if (scope.knows(name)) {
            return scope.type(name);
        }
        if (self != null && methods.accessor(self, name).isPresent()) {
            return property(self, name, expression);
        }
        if (types.simple(name).isPresent()) {
            return refuse(expression, name, Texts.of("guard.alone", name));
        }
        if (Character.isUpperCase(name.charAt(0))) {
            return refuse(expression, name, Texts.of("guard.type", name));
        }
        return self != null && self != Object.class
                ? refuse(
                        expression,
                        name,
                        Texts.of("guard.property", self.getSimpleName(), name, Methods.properties(self)))
                : refuse(expression, name, Texts.of("guard.name", name));
    }

    /** A type that is named where an object could stand, as in {@code Effect.ALLOW}; null where none is. */
    Class<?> typeNamed(Expression e) {
        if (e instanceof NameExpr name) {
            meet(name.getNameAsString());
            return scope.knows(name.getNameAsString())
                    ? null
                    : types.simple(name.getNameAsString()).orElse(null);
        }
        if (e instanceof FieldAccessExpr) {
            String full = dotted(e);
            meet(full);
            int dot = full.lastIndexOf('.');
            return dot < 0
                    ? null
                    : types.qualified(full)
                            .or(() -> nested(full.substring(0, dot), full.substring(dot + 1)))
                            .orElse(null);
        }
        return null;
    }

    /** The inner type of an allowed type, such as {@code CommissionTier.Base}. */
    private Optional<Class<?>> nested(String outer, String name) {
        return types.simple(outer).stream()
                .flatMap(type -> List.of(type.getClasses()).stream())
                .filter(type -> type.getSimpleName().equals(name)
                        && types.qualified(type.getEnclosingClass().getName()).isPresent())
                .findFirst();
    }

    /** The names of {@code a.b.c}; empty where anything but names stands in it. */
    private static String dotted(Expression e) {
        if (e instanceof NameExpr name) {
            return name.getNameAsString();
        }
        if (e instanceof FieldAccessExpr access) {
            String before = dotted(access.getScope());
            return before.isEmpty() ? "" : before + "." + access.getNameAsString();
        }
        return "";
    }

    private Class<?> access(FieldAccessExpr access) {
        String name = access.getNameAsString();
        meet(name);
        Class<?> of = typeNamed(access.getScope());
        if (of != null) {
            return methods.constant(of, name)
                    .orElseGet(
                            () -> refuse(access.getName(), name, Texts.of("guard.method", of.getSimpleName(), name)));
        }
        String full = dotted(access);
        String first = full.isEmpty() ? "" : full.split("\\.")[0];
        boolean value = full.isEmpty()
                || scope.knows(first)
                || self != null && methods.accessor(self, first).isPresent();
        if (!value) {
            return refuse(
                    access,
                    first,
                    Texts.of(first.matches("drools|kcontext|ctx|mvel") ? "guard.name" : "guard.type", full));
        }
        Class<?> type = type(access.getScope());
        return consequence && type != null && !type.isRecord()
                ? refuse(access.getName(), name, Texts.of("guard.method", type.getSimpleName(), name))
                : property(type, name, access.getName());
    }

    private Class<?> property(Class<?> type, String name, Node at) {
        if (type == null || type == Object.class) {
            return methods.allows(null, name)
                            || methods.allows(null, "get") && !name.matches("class|declaringClass|bytes|classLoader")
                    ? null
                    : refuse(at, name, Texts.of("guard.name", name));
        }
        Optional<String> accessor = methods.accessor(type, name);
        if (accessor.isEmpty()) {
            return refuse(at, name, Texts.of("guard.property", type.getSimpleName(), name, Methods.properties(type)));
        }
        return methods.allows(type, accessor.get())
                ? Methods.answer(type, accessor.get(), 0)
                : refuse(at, name, Texts.of("guard.method", type.getSimpleName(), name));
    }

    /** The class of a type that a declaration, a cast or a creation names. */
    Class<?> named(Type type) {
        if (type.isPrimitiveType()) {
            return switch (type.asString()) {
                case "int", "short", "byte" -> int.class;
                case "long" -> long.class;
                case "double", "float" -> double.class;
                case "char" -> char.class;
                default -> boolean.class;
            };
        }
        if (!type.isClassOrInterfaceType()) {
            refuse(type, "[", Texts.of("guard.construct", "[]"));
            return null;
        }
        type.asClassOrInterfaceType().getTypeArguments().ifPresent(arguments -> arguments.stream()
                .filter(a -> !a.isWildcardType())
                .forEach(this::named));
        String name = type.asClassOrInterfaceType().getNameWithScope();
        meet(name);
        int dot = name.lastIndexOf('.');
        Optional<Class<?>> found = types.simple(name)
                .or(() -> types.qualified(name))
                .or(() -> dot < 0 ? Optional.empty() : nested(name.substring(0, dot), name.substring(dot + 1)));
        return found.orElseGet(() -> refuse(type, name, Texts.of("guard.type", name)));
    }

    Class<?> construct(Node node) {
        return refuse(node, "", Texts.of("guard.construct", Words.of(node.getClass())));
    }

    /** Notes an offence; the type of what offends cannot be told. */
    Class<?> refuse(Node node, String word, Text text) {
        offences.add(new Offence(node, word, text));
        return null;
    }
}
