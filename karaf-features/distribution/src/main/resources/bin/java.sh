# Read by the scripts beside it: one locale, and in $java a Java 17, or one sentence and exit code 3.
# A script may set $said to where the sentence goes (default: standard error).

# File names, arguments and what is printed have æ, ø and å, whatever the locale of whoever starts the script.
LC_ALL=C.UTF-8
export LC_ALL

wrong_java() {
  echo "Sigtepunkt: $1" >&"${said:-2}"
  exit 3
}

# What a Java machine says of itself lies in a file beside it; only where that is missing is the machine asked.
version_of() {
  real=$(readlink -f "$1" 2>/dev/null) || real=$1
  version=
  if [ -r "${real%/bin/java}/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "${real%/bin/java}/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
  fi
  echo "$version"
}

if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
  if [ ! -f "$java" ] || [ ! -x "$java" ]; then
    wrong_java "JAVA_HOME er »$JAVA_HOME«, men der er ingen Java i den mappe; sæt JAVA_HOME til en Java 17."
  fi
else
  java=$(command -v java) || wrong_java "der er ingen Java på maskinen; installér en Java 17, eller sæt JAVA_HOME til en."
fi

java_version=$(version_of "$java")
case $java_version in
  17 | 17[.+-]*) ;;
  '') wrong_java "»$java« kan ikke køre som Java; sæt JAVA_HOME til en Java 17." ;;
  *) wrong_java "»$java« er Java $java_version, men Sigtepunkt kører kun på Java 17; sæt JAVA_HOME til en Java 17." ;;
esac
