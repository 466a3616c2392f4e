#!/bin/sh
# quick-start.sh JAVA_HOME: runs the shipped samples once in a folder thrown away afterwards and keeps the classes that this loaded
# for the JVM to map at every later start (about two seconds saved each). Called after a build; failing costs nothing but those.
set -eu
unset CDPATH
home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
app=$home/batch-jobs/app/target
. "$home/.mvn/java.sh"

feature=$(java_feature "$1")
jvm_options "$feature"
class_archive "$feature" "$app"

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch" "$ARCHIVE.new"' EXIT
trap 'exit 1' INT TERM HUP
rm -f -- "$ARCHIVE" "$ARCHIVE.new"

night() { # JAVA_HOME, two options that record
  code=0
  # shellcheck disable=SC2086 # the options are words
  "$1/bin/java" $JVM_OPTIONS "$2" "$3" "-Dnightdesk.home=$home" -jar "$app/nightdesk.jar" run --no-deliver \
    --input "$home/input" --config "$home/config" --templates "$home/report-templates" \
    --output "$scratch/output" --data "$scratch/data" </dev/null || code=$?
  # 0 complete, 3 complete with quarantine. Another outcome has not loaded what a night loads.
  [ "$code" -eq 0 ] || [ "$code" -eq 3 ]
}

case $ARCHIVE in
  *.aot)
    night "$1" -XX:AOTMode=record "-XX:AOTConfiguration=$scratch/classes"
    # shellcheck disable=SC2086 # the options are words
    "$1/bin/java" $JVM_OPTIONS -XX:AOTMode=create "-XX:AOTConfiguration=$scratch/classes" "-XX:AOTCache=$ARCHIVE.new" \
      "-Dnightdesk.home=$home" -jar "$app/nightdesk.jar"
    ;;
  *) night "$1" -XX:+UnlockDiagnosticVMOptions "-XX:ArchiveClassesAtExit=$ARCHIVE.new" ;;
esac
mv -- "$ARCHIVE.new" "$ARCHIVE"
