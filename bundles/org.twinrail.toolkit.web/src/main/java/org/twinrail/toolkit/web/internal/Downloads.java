package org.twinrail.toolkit.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.rap.rwt.RWT;
import org.eclipse.rap.rwt.service.ServiceHandler;

/** Files a session may fetch, each once and under a name nobody can guess. */
final class Downloads implements ServiceHandler {
    static final String ID = "twinrail.download";
    private static final String KEY = "key";

    private final Map<String, Offer> offers = new ConcurrentHashMap<>();

    private record Offer(byte[] content, String name) {}

    /** Makes a file fetchable and answers its address. */
    String offer(byte[] content, String name) {
        String key = UUID.randomUUID().toString();
        offers.put(key, new Offer(content, name));
        return RWT.getServiceManager().getServiceHandlerUrl(ID) + "&" + KEY + "=" + key;
    }

    @Override
    public void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getParameter(KEY);
        Offer offer = key == null ? null : offers.remove(key);
        if (offer == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/octet-stream");
        response.setContentLength(offer.content().length);
        String name = URLEncoder.encode(offer.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.getOutputStream().write(offer.content());
    }
}
