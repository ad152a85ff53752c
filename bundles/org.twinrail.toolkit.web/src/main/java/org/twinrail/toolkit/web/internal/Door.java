package org.twinrail.toolkit.web.internal;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Messages;

/**
 * Lets in who knows the key that was printed with the address, as others on the same machine reach loopback too.
 */
final class Door implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final Messages MESSAGES = Messages.beside(Door.class);
    private static final String KEY = "key";
    private static final String KNOWN = "org.twinrail.known";

    private final byte[] key;

    Door(String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "no-referrer");
        if (!known(asked)) {
            LOG.info("A request without the key was turned away");
            answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
            answer.setContentType("text/plain");
            answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
            answer.getWriter()
                    .println(MESSAGES.text("key.missing").in(Locale.CHINESE) + "\n"
                            + MESSAGES.text("key.missing").in(Locale.ENGLISH));
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean known(HttpServletRequest request) {
        if (request.getSession().getAttribute(KNOWN) != null) {
            return true;
        }
        String said = request.getParameter(KEY);
        if (said == null || !MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8), key)) {
            return false;
        }
        request.getSession().setAttribute(KNOWN, Boolean.TRUE);
        return true;
    }
}
