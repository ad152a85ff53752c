package org.twinrail.rules.internal.guard;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;

/** Judges calls, creations and operators: who is asked for what, and how large the answer can become. */
final class Calls {
    private static final Set<String> CONCLUDE = Set.of("insert", "insertLogical");
    private static final Set<String> OPERATORS =
            Set.of("matches", "contains", "excludes", "memberOf", "in", "before", "after", "str");
    /** How often a rule may put texts together or multiply: growth that no other limit would see in time. */
    private static final int MOST_GROWTH = 24;

    private static final int MOST_DIGITS = 40;

    private final Expressions walk;
    private final Methods methods;
    private final Scope scope;
    private int growth;

    Calls(Expressions walk, Methods methods, Scope scope) {
        this.walk = walk;
        this.methods = methods;
        this.scope = scope;
    }

    Class<?> call(MethodCallExpr call) {
        String name = call.getNameAsString();
        walk.meet(name);
        if (call.getScope().isEmpty()) {
            return own(call, name);
        }
        Expression of = call.getScope().get();
        Class<?> statics = walk.typeNamed(of);
        int before = walk.offences().size();
        Class<?> type = statics == null ? walk.type(of) : statics;
        if (walk.offences().size() > before) {
            return null;
        }
        arguments(call.getArguments());
        Class<?> answer = allowed(type, name, call);
        return walk.offences().size() > before ? null : fitting(type, name, call, answer);
    }

    /** How many values a call takes is known here; the compiler would say it in words of the Java that is generated. */
    private Class<?> fitting(Class<?> type, String name, MethodCallExpr call, Class<?> answer) {
        int given = call.getArguments().size();
        return type != null && type != Object.class && !Methods.takes(type, name, given)
                ? walk.refuse(call.getName(), name, Texts.of("guard.values", type.getSimpleName(), name, given))
                : answer;
    }

    private Class<?> own(MethodCallExpr call, String name) {
        if (!walk.isConsequence()) {
            arguments(call.getArguments());
            return walk.self() == null || name.equals("eval")
                    ? walk.refuse(call, name, Texts.of("guard.name", name))
                    : allowed(walk.self(), name, call);
        }
        if (!CONCLUDE.contains(name) || call.getArguments().size() != 1) {
            return walk.refuse(call, name, Texts.of("guard.name", name));
        }
        Class<?> fact = walk.type(call.getArgument(0));
        return fact != null && (fact.isPrimitive() || fact.getName().startsWith("java."))
                ? walk.refuse(call.getArgument(0), name, Texts.of("guard.insert", fact.getSimpleName()))
                : null;
    }

    private Class<?> allowed(Class<?> type, String name, MethodCallExpr call) {
        if (!methods.allows(type, name)) {
            boolean unknown =
                    type == null || type == Object.class || name.matches("getClass|wait|notify|notifyAll|clone");
            Text text = unknown ? Texts.of("guard.name", name) : Texts.of("guard.method", type.getSimpleName(), name);
            return walk.refuse(call.getName(), name, text);
        }
        if (type == String.class && name.equals("matches")) {
            calm(call.getArguments().isEmpty() ? call : call.getArgument(0));
        }
        if (type == BigDecimal.class || type == BigInteger.class) {
            number(call, name);
        }
        return Methods.answer(type, name, call.getArguments().size());
    }

    /** Digits grow with every product, and with a scale that is asked for. */
    private void number(MethodCallExpr call, String name) {
        if (name.equals("multiply")) {
            grow(call, name);
        }
        if (name.equals("setScale")
                || name.equals("divide")
                || name.equals("valueOf") && call.getArguments().size() == 2) {
            call.getArguments().stream()
                    .skip(name.equals("setScale") ? 0 : 1)
                    .filter(argument -> !isRounding(argument) && !isFewDigits(argument))
                    .forEach(argument -> walk.refuse(argument, name, Texts.of("guard.digits", MOST_DIGITS)));
        }
    }

    private boolean isRounding(Expression argument) {
        Class<?> type = new ArgumentType(walk).of(argument);
        return type != null && type.getSimpleName().equals("RoundingMode");
    }

    private static boolean isFewDigits(Expression argument) {
        return argument instanceof IntegerLiteralExpr number
                && number.getValue().matches("\\d{1,2}")
                && Integer.parseInt(number.getValue()) <= MOST_DIGITS;
    }

    Class<?> creation(ObjectCreationExpr creation) {
        int before = walk.offences().size();
        Class<?> type = walk.named(creation.getType());
        if (walk.offences().size() > before) {
            return null;
        }
        if (creation.getAnonymousClassBody().isPresent()) {
            return walk.refuse(creation.getType(), "new", Texts.of("guard.construct", "class"));
        }
        arguments(creation.getArguments());
        boolean decimal = type == BigDecimal.class && creation.getArguments().size() == 1;
        if (type.getName().startsWith("java.") && !decimal) {
            return walk.refuse(
                    creation.getType(), type.getSimpleName(), Texts.of("guard.create", type.getSimpleName()));
        }
        int given = creation.getArguments().size();
        if (!decimal && !Methods.makes(type, given)) {
            return walk.refuse(
                    creation.getType(),
                    type.getSimpleName(),
                    Texts.of("guard.values", type.getSimpleName(), "new", given));
        }
        return decimal && !isPlainNumber(creation.getArgument(0))
                ? walk.refuse(creation.getArgument(0), type.getSimpleName(), Texts.of("guard.digits", MOST_DIGITS))
                : type;
    }

    /** A number written with an exponent, or read from a text, could have more digits than there is memory. */
    private boolean isPlainNumber(Expression argument) {
        if (argument instanceof StringLiteralExpr text) {
            return text.getValue().matches("\\s*[-+]?[\\d.]{1," + MOST_DIGITS + "}\\s*");
        }
        Class<?> type = new ArgumentType(walk).of(argument);
        return type != null && type.isPrimitive() && type != char.class;
    }

    Class<?> binary(BinaryExpr binary) {
        Class<?> left = walk.type(binary.getLeft());
        Class<?> right = walk.type(binary.getRight());
        if (binary.getRight() instanceof StringLiteralExpr text && isDay(left)) {
            return walk.refuse(text, text.getValue(), Texts.of("guard.day", Texts.brief(text.getValue())));
        }
        return switch (binary.getOperator()) {
            case PLUS -> left == String.class || right == String.class ? joined(binary) : wider(left, right);
            case MINUS, DIVIDE, REMAINDER -> wider(left, right);
            case MULTIPLY -> grow(binary, "*") ? wider(left, right) : null;
            case BINARY_AND, BINARY_OR, XOR, LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> {
                String sign = binary.getOperator().asString();
                yield walk.refuse(binary, sign, Texts.of("guard.operator", sign));
            }
            case EQUALS, NOT_EQUALS, GREATER, LESS, GREATER_EQUALS, LESS_EQUALS -> {
                boolean mixed = left == String.class && isNumber(right) || right == String.class && isNumber(left);
                yield mixed
                        ? walk.refuse(binary, binary.getOperator().asString(), Texts.of("guard.compare"))
                        : boolean.class;
            }
            default -> boolean.class;
        };
    }

    private static boolean isNumber(Class<?> type) {
        return type != null
                && (type == int.class
                        || type == long.class
                        || type == double.class
                        || Number.class.isAssignableFrom(type));
    }

    /** A text put together from texts that were themselves put together doubles with every line. */
    private Class<?> joined(BinaryExpr binary) {
        grow(binary, "+");
        binary.findFirst(
                        NameExpr.class,
                        name -> scope.isOwn(name.getNameAsString()) && isLarge(scope.type(name.getNameAsString())))
                .ifPresent(name -> walk.refuse(name, name.getNameAsString(), Texts.of("guard.text.twice")));
        return String.class;
    }

    private static boolean isLarge(Class<?> type) {
        return type == null || !type.isPrimitive();
    }

    private static Class<?> wider(Class<?> left, Class<?> right) {
        return left == null || left == int.class ? right : left;
    }

    /** A day compared with a text would be read in a form that hangs on the language of the machine. */
    private static boolean isDay(Class<?> type) {
        return type != null && type.getName().startsWith("java.time.");
    }

    private boolean grow(Node at, String word) {
        growth++;
        if (growth == MOST_GROWTH + 1) {
            walk.refuse(at, word, Texts.of("guard.growth", MOST_GROWTH));
        }
        return growth <= MOST_GROWTH;
    }

    /** A number that is assigned may have been computed from itself. */
    Class<?> computed(Expression target, Class<?> type) {
        return type != null && Number.class.isAssignableFrom(type)
                ? walk.refuse(target, "=", Texts.of("guard.text.twice"))
                : type;
    }

    Class<?> operator(SimpleName operator, NodeList<Expression> right, Expression argument) {
        String name = operator.asString();
        walk.meet(name);
        if (!OPERATORS.contains(name.replace("not ", "").strip()) || argument != null) {
            return walk.refuse(operator, name, Texts.of("guard.construct", name));
        }
        if (name.endsWith("matches")) {
            right.forEach(this::calm);
        }
        arguments(right);
        return boolean.class;
    }

    private void calm(Expression expression) {
        if (!(expression instanceof StringLiteralExpr literal)) {
            walk.refuse(expression, "matches", Texts.of("guard.regex.open"));
        } else if (!Regexes.isWritten(literal.asString())) {
            walk.refuse(expression, literal.getValue(), Texts.of("guard.regex.written", literal.getValue()));
        } else if (!Regexes.isCalm(literal.asString())) {
            walk.refuse(expression, literal.getValue(), Texts.of("guard.regex", literal.getValue()));
        }
    }

    private void arguments(NodeList<Expression> arguments) {
        arguments.forEach(walk::type);
    }

    /** Asks for the type of an argument that was walked before, without noting its offences again. */
    private record ArgumentType(Expressions walk) {
        Class<?> of(Expression argument) {
            int before = walk.offences().size();
            Class<?> type = walk.type(argument);
            walk.offences().subList(before, walk.offences().size()).clear();
            return type;
        }
    }
}
