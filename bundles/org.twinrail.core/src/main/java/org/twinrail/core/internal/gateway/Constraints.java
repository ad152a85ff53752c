package org.twinrail.core.internal.gateway;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Problem;
import org.twinrail.api.Text;

/** Checks the {@code jakarta.validation} constraints of actions and queries at the door. Safe for many threads. */
final class Constraints implements AutoCloseable {
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
