package dk.sigtepunkt.persistence.internal.database;

import dk.sigtepunkt.persistence.internal.start.AppliedChanges;
import dk.sigtepunkt.persistence.internal.start.MigrationLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.CompositeResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.jspecify.annotations.Nullable;

/** Brings the schema up to date; doing it again changes nothing. */
final class Migrations {
    private static final String CHANGELOG = "db/changelog.xml";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    /** Liquibase finds its own parts through this one. */
    private static final ClassLoader LOADER = Scope.class.getClassLoader();
    /** The change log lies here. */
    private static final ClassLoader OURS = Migrations.class.getClassLoader();

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger LIQUIBASE_LOG = Logger.getLogger("liquibase");

    private Migrations() {}

    static void run(DataSource source) {
        if (upToDate(source)) {
            return;
        }
        LIQUIBASE_LOG.setLevel(Level.WARNING);
        // Scope.child declares Exception; a task narrows it to ExecutionException.
        FutureTask<Boolean> update = new FutureTask<>(() -> {
            Scope.child(scope(), () -> update(source));
            return true;
        });
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            update.run();
            update.get();
        } catch (ExecutionException e) {
            throw notUpdated(e.getCause());
        } catch (InterruptedException e) {
            thread.interrupt();
            throw new IllegalStateException("Databasens opdatering blev afbrudt", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static IllegalStateException notUpdated(@Nullable Throwable why) {
        return new IllegalStateException("Databasens tabeller kunne ikke bringes ajour", why);
    }

    /** Liquibase reports its use to its maker unless told not to. */
    private static Map<String, Object> scope() {
        return Map.of(
                Scope.Attr.classLoader.name(),
                LOADER,
                Scope.Attr.resourceAccessor.name(),
                new CompositeResourceAccessor(
                        new ClassLoaderResourceAccessor(OURS), new ClassLoaderResourceAccessor(LOADER)),
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                AnalyticsArgs.ENABLED.getKey(),
                false);
    }

    /** Liquibase tells that it made a change when it has; so where it told all, none is half made. */
    private static boolean upToDate(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return AppliedChanges.complete(connection, OURS, CHANGELOG);
        } catch (SQLException e) {
            throw notUpdated(e);
        }
    }

    private static void update(DataSource source) throws SQLException, LiquibaseException {
        try (Connection connection = source.getConnection();
                MigrationLock lock = MigrationLock.on(connection)) {
            lock.take(LONGEST_WAIT);
            if (AppliedChanges.complete(connection, OURS, CHANGELOG)) {
                return;
            }
            liquibase.database.Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            // Only a server that was killed while it held our lock can have left Liquibase's own lock behind.
            LockServiceFactory.getInstance().getLockService(database).forceReleaseLock();
            new CommandScope(UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                    .execute();
        }
    }
}
