package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.committees.Artifact;
import dk.sigtepunkt.security.Session;
import java.util.Map;
import java.util.Optional;

/**
 * A request for a page.
 *
 * @param path decoded, from the root
 * @param query the address' parameters, the first value of each
 * @param form the posted fields, the first value of each
 * @param file the posted file
 * @param sender where a browser says the request comes from
 * @param secure whether it came over https
 */
public record PageRequest(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> form,
        Optional<Artifact> file,
        Map<String, String> segments,
        Optional<Session> session,
        Sender sender,
        boolean secure) {
    public PageRequest {
        query = Map.copyOf(query);
        form = Map.copyOf(form);
        segments = Map.copyOf(segments);
    }

    /** The same visit with the variable parts of its path, by name. */
    public PageRequest at(Map<String, String> found) {
        return new PageRequest(method, path, query, form, file, found, session, sender, secure);
    }

    /** The same visit with what was posted. */
    public PageRequest sent(Map<String, String> fields, Optional<Artifact> handedIn) {
        return new PageRequest(method, path, query, fields, handedIn, segments, session, sender, secure);
    }

    public boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Who asks; whether that one may is for the use case. */
    public Actor actor() {
        return actor("administrator");
    }

    /** @param name as the history prints who did it */
    public Actor actor(String name) {
        return session.map(known -> Actor.administrator(Actor.Means.PAGE, name))
                .orElseGet(() -> Actor.nobody(Actor.Means.PAGE));
    }

    /** Whether more is shown than everybody is shown. */
    public boolean seesOperations() {
        return Policy.HOUSE.objection(actor(), Permission.SEE_OPERATIONS).isEmpty();
    }

    public String segment(String name) {
        return segments.getOrDefault(name, "");
    }

    public String field(String name) {
        return form.getOrDefault(name, "").strip();
    }
}
