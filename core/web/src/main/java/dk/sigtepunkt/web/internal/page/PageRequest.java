package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.security.Session;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A request for a page.
 *
 * @param path decoded, from the root
 * @param query the address' parameters, the first value of each, by name: what a page says must not depend on the order of
 *     a hash, which is another one after each start
 * @param segments the variable parts of the path, by name
 * @param words what the page says, in the language that it is asked for in
 */
public record PageRequest(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> segments,
        Posted posted,
        Visitor visitor,
        Words words) {
    public PageRequest {
        query = Collections.unmodifiableMap(new TreeMap<>(query));
        segments = Map.copyOf(segments);
    }

    /** The same visit with the variable parts of its path, by name. */
    public PageRequest at(Map<String, String> found) {
        return new PageRequest(method, path, query, found, posted, visitor, words);
    }

    /** The same visit by one who asks for what is known now. */
    public PageRequest knowingAll() {
        Map<String, String> rest = new TreeMap<>(query);
        rest.remove(Links.DAY);
        return new PageRequest(method, path, rest, segments, posted, visitor, words);
    }

    /** The same visit with what was posted. */
    public PageRequest sent(Map<String, String> fields, List<Artifact> handedIn) {
        return new PageRequest(method, path, query, segments, new Posted(fields, handedIn), visitor, words);
    }

    /** The same with one file or none. */
    public PageRequest sent(Map<String, String> fields, Optional<Artifact> handedIn) {
        return sent(fields, handedIn.stream().toList());
    }

    public boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** A text of the page; see {@link Words#say}. */
    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    public Optional<Session> session() {
        return visitor.session();
    }

    /** Who asks; whether that one may is for the use case. */
    public Actor actor() {
        return session().map(Session::actor).orElseGet(() -> Actor.nobody(Actor.Means.PAGE));
    }

    /**
     * The same.
     *
     * @param owner as the history prints the owner of the machine
     */
    public Actor actor(String owner) {
        Actor actor = actor();
        return actor.standing() == Actor.Standing.OWNER ? Actor.owner(Actor.Means.PAGE, owner) : actor;
    }

    /** Whether nobody is known who asks. */
    public boolean byVisitor() {
        return actor().standing() == Actor.Standing.NOBODY;
    }

    /** Whether more is shown than everybody is shown. */
    public boolean seesOperations() {
        return may(Permission.SEE_OPERATIONS, Where.SOMEWHERE);
    }

    /** Whether more is shown of a source than everybody is shown. */
    public boolean sees(SourceKey source) {
        return may(Permission.SEE_SOURCES, Where.in(source.committee()));
    }

    /** Whether a form or a link to do something is shown; whether it is done is for the use case. */
    public boolean may(Permission permission, Where where) {
        return objection(permission, where).isEmpty();
    }

    public Optional<Denied> objection(Permission permission, Where where) {
        return Policy.HOUSE.objection(actor(), permission, where);
    }

    public String segment(String name) {
        return segments.getOrDefault(name, "");
    }

    /** The version of something that a form was written about; empty when it does not say. */
    public OptionalInt version() {
        String version = field("version");
        return version.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(version)) : OptionalInt.empty();
    }

    /** As it was written: blanks at the ends of a password are part of it. */
    public String secret(String name) {
        return posted.form().getOrDefault(name, "");
    }

    public String field(String name) {
        return posted.form().getOrDefault(name, "").strip();
    }
}
