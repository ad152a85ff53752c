package org.twinrail.core.internal.gateway;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Operation;
import org.twinrail.api.Problem;
import org.twinrail.api.Text;

/** Checks the {@code jakarta.validation} constraints of actions and queries at the door. Safe for many threads. */
final class Constraints implements AutoCloseable {
    private static final Messages MESSAGES = Messages.beside(Constraints.class);

    private final ValidatorFactory factory;
    private final Validator validator;

    Constraints() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The validator finds its own message bundles through the context loader, which in OSGi is nobody's.
        thread.setContextClassLoader(HibernateValidator.class.getClassLoader());
        try {
            factory = Validation.byProvider(HibernateValidator.class)
                    .providerResolver(() -> List.of(new HibernateValidator()))
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory();
            validator = factory.getValidator();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Checks a record.
     *
     * @throws InvalidInputException with every broken constraint, by parameter
     */
    void check(Object operation) {
        List<Problem> problems = validator.validate(operation).stream()
                .map(this::problem)
                .sorted(Comparator.comparing(Problem::where))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private Problem problem(ConstraintViolation<?> violation) {
        return expected(violation)
                .map(form -> new Problem(
                        violation.getPropertyPath().toString(),
                        MESSAGES.text("constraint.form", violation.getInvalidValue(), form)))
                .orElseGet(() -> interpolated(violation));
    }

    /** Nobody reads regular expressions: the parameter's own description says what is expected. */
    private static Optional<Text> expected(ConstraintViolation<?> violation) {
        Operation operation = violation.getRootBeanClass().getAnnotation(Operation.class);
        if (operation == null || !(violation.getConstraintDescriptor().getAnnotation() instanceof Pattern)) {
            return Optional.empty();
        }
        return Messages.beside(violation.getRootBeanClass())
                .find(operation.value() + "." + violation.getPropertyPath());
    }

    private Problem interpolated(ConstraintViolation<?> violation) {
        MessageInterpolator.Context context = new Broken(violation);
        MessageInterpolator interpolator = factory.getMessageInterpolator();
        String template = violation.getMessageTemplate();
        return new Problem(
                violation.getPropertyPath().toString(),
                new Text(
                        interpolator.interpolate(template, context, Locale.SIMPLIFIED_CHINESE),
                        interpolator.interpolate(template, context, Locale.ENGLISH)));
    }

    @Override
    public void close() {
        factory.close();
    }

    /** Lets one violation be put into words a second time, in another language. */
    private record Broken(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("not of type " + type);
        }
    }
}
