package dk.sigtepunkt.rest.internal.http;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** Keeps CXF from showing its own page of services: an address that is not ours is simply not found. */
public record WithoutServiceList(ServletConfig config) implements ServletConfig {
    @Override
    public String getServletName() {
        return config.getServletName();
    }

    @Override
    public ServletContext getServletContext() {
        return config.getServletContext();
    }

    @Override
    public @Nullable String getInitParameter(String name) {
        return name.equals("hide-service-list-page") ? "true" : config.getInitParameter(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return config.getInitParameterNames();
    }
}
