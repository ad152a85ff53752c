package org.twinrail.rules.internal.guard;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/**
 * Makes the conclusions that are written out in full, so that a word no conclusion takes is told where it is written and not when the rule
 * fires. What a statement makes and does not hand over is told as well. Only for consequences that the guard has let pass.
 */
final class Trials {
    private static final Pattern CONSTANT = Pattern.compile("No enum constant ([\\w.$]+)\\.([^.]*)$");

    private final AllowedTypes types;

    Trials(AllowedTypes types) {
        this.types = types;
    }

    /** The first thing that cannot come to anything. */
    Optional<Offence> first(BlockStmt consequence) {
        Stream<Optional<Offence>> lost = consequence.findAll(ExpressionStmt.class).stream()
                .map(ExpressionStmt::getExpression)
                .filter(Trials::isLost)
                .map(made -> Optional.of(new Offence(made, "", Texts.of("guard.lost"))));
        Stream<Optional<Offence>> called =
                consequence.findAll(MethodCallExpr.class).stream().map(this::called);
        Stream<Optional<Offence>> created =
                consequence.findAll(ObjectCreationExpr.class).stream().map(this::created);
        return Stream.of(called, created, lost)
                .flatMap(all -> all)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isLost(Expression expression) {
        return expression instanceof ObjectCreationExpr
                || expression instanceof MethodCallExpr call && call.getScope().isPresent();
    }

    private Optional<Offence> called(MethodCallExpr call) {
        return call.getScope()
                .filter(NameExpr.class::isInstance)
                .flatMap(scope -> types.simple(((NameExpr) scope).getNameAsString()))
                .filter(type -> !type.getName().startsWith("java."))
                .flatMap(type -> tried(
                        call,
                        call.getArguments(),
                        type.getSimpleName() + "." + call.getNameAsString(),
                        Arrays.stream(type.getMethods())
                                .filter(method -> method.getName().equals(call.getNameAsString()))
                                .filter(method -> Modifier.isStatic(method.getModifiers()))
                                .toList()));
    }

    private Optional<Offence> created(ObjectCreationExpr creation) {
        return types.simple(creation.getType().getNameAsString())
                .filter(type -> !type.getName().startsWith("java."))
                .flatMap(type -> tried(
                        creation,
                        creation.getArguments(),
                        "new " + type.getSimpleName(),
                        List.of(type.getConstructors())));
    }

    private static Optional<Offence> tried(
            Expression at, List<Expression> arguments, String name, List<? extends Executable> makers) {
        List<? extends Executable> fitting =
                makers.stream().filter(maker -> fits(maker, arguments)).toList();
        if (fitting.isEmpty() && !makers.isEmpty()) {
            return Optional.of(new Offence(at, "", Texts.of("guard.arguments", name, signatures(makers))));
        }
        List<Object> values =
                arguments.stream().map(Trials::value).flatMap(Optional::stream).toList();
        if (fitting.size() != 1 || values.size() < arguments.size() || arguments.isEmpty()) {
            return Optional.empty();
        }
        try {
            make(fitting.get(0), values.toArray());
            return Optional.empty();
        } catch (InvocationTargetException refused) {
            return Optional.of(
                    new Offence(arguments.get(0), "", said(fitting.get(0).getDeclaringClass(), refused.getCause())));
        } catch (ReflectiveOperationException unreachable) {
            return Optional.empty();
        }
    }

    private static Object make(Executable maker, Object[] values) throws ReflectiveOperationException {
        return maker instanceof Constructor<?> constructor
                ? constructor.newInstance(values)
                : ((Method) maker).invoke(null, values);
    }

    private static String signatures(List<? extends Executable> makers) {
        return makers.stream()
                .map(maker -> Arrays.stream(maker.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")")))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static boolean fits(Executable maker, List<Expression> arguments) {
        Class<?>[] wanted = maker.getParameterTypes();
        if (maker.isVarArgs()) {
            return arguments.size() >= wanted.length - 1;
        }
        if (wanted.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            Object value = value(arguments.get(i)).orElse(null);
            boolean fits = value == null
                    || wanted[i].isInstance(value)
                    || value instanceof Integer && wanted[i].isPrimitive() && wanted[i] != boolean.class
                    || value instanceof Boolean && wanted[i] == boolean.class;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** A value that is written out; empty where it is worked out of facts. */
    private static Optional<Object> value(Expression expression) {
        if (expression instanceof StringLiteralExpr text) {
            return Optional.of(text.asString());
        }
        if (expression instanceof IntegerLiteralExpr number) {
            return Optional.of(number.asNumber())
                    .filter(Integer.class::isInstance)
                    .map(Object.class::cast);
        }
        return expression instanceof BooleanLiteralExpr yes ? Optional.of(yes.getValue()) : Optional.empty();
    }

    /** Of a word that is none of a list, the list; else what the conclusion itself says. */
    private static Text said(Class<?> conclusion, Throwable refused) {
        if (refused instanceof NumberFormatException) {
            return Texts.of("guard.number");
        }
        String message = String.valueOf(refused.getMessage());
        Matcher constant = CONSTANT.matcher(message);
        if (!constant.find()) {
            return Texts.of("guard.value", message.lines().findFirst().orElse(""));
        }
        String word = constant.group(2);
        String all = Stream.ofNullable(conclusion.getRecordComponents())
                .flatMap(Arrays::stream)
                .map(RecordComponent::getType)
                .filter(type -> type.isEnum() && constant.group(1).equals(type.getCanonicalName()))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? Texts.of("guard.value", word) : Texts.of("guard.word", word, all);
    }
}
