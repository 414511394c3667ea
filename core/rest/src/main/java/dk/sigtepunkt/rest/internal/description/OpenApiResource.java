package dk.sigtepunkt.rest.internal.description;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Stream;

/** The interface's own description, written by hand beside each resource and held true by a test. */
@Path("/v1/openapi.json")
public final class OpenApiResource {
    private final List<Class<?>> described;
    private volatile byte[] document = {};

    /** @param others all resources but this one */
    public OpenApiResource(List<Class<?>> others) {
        described = Stream.<Class<?>>concat(Stream.of(OpenApiResource.class), others.stream())
                .toList();
    }

    /** Joined when it is first asked for: most servers start without anybody asking. */
    @GET
    @Produces("application/json")
    public byte[] description() {
        if (document.length == 0) {
            document = OpenApiDocument.of(described).bytes();
        }
        return document.clone();
    }
}
