package dk.sigtepunkt.rest.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** HEAD is answered as GET without the body, so that both tell the same tag and length. */
final class ReadAsGet extends HttpServletRequestWrapper {
    ReadAsGet(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}
