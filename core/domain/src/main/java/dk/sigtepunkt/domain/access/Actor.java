package dk.sigtepunkt.domain.access;

/**
 * Who does something, and by which means. An adapter says who has come to it; whether that one may do what it asks is for
 * the {@link Policy} alone.
 *
 * @param name as the history prints it, a role and never a person's name
 */
public record Actor(Means means, Standing standing, String name) {
    /** By which door somebody comes. */
    public enum Means {
        PAGE,
        API,
        CONSOLE,
        DEPLOY_FOLDER,
        DROP_FOLDER,
        SCHEDULE
    }

    /** What is known of who it is. */
    public enum Standing {
        /** Nothing: not signed in, no token, or a wrong one. */
        NOBODY,
        ADMINISTRATOR,
        /** The server itself, for what lies in its folders or is due. */
        SERVER
    }

    public static Actor nobody(Means means) {
        return new Actor(means, Standing.NOBODY, "");
    }

    public static Actor administrator(Means means, String name) {
        return new Actor(means, Standing.ADMINISTRATOR, name);
    }

    public static Actor server(Means means, String name) {
        return new Actor(means, Standing.SERVER, name);
    }
}
