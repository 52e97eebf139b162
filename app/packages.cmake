# The Debian packages, made by app/package.sh: aneroid (component "window") and aneroid-cli
# (component "console", with no GUI library among its dependencies).
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME aneroid)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL window console)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)

set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${ANEROID_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# The first line of each description is its summary; another one would be put before it.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME aneroid)
set(CPACK_DEBIAN_WINDOW_PACKAGE_SECTION science)
set(CPACK_COMPONENT_WINDOW_DESCRIPTION "virtual BME280 weather sensor with live charts
Aneroid makes lifelike readings of temperature, humidity and pressure, plots
them live, sends each of them to an HTTP server or an MQTT broker, lets a
person steer the run and exports what was sent. It is for people who build
and test backends for sensor data.

This package holds the program with a window.")

set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME aneroid-cli)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION science)
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "virtual BME280 weather sensor for the console
Aneroid makes lifelike readings of temperature, humidity and pressure and
sends each of them to an HTTP server or an MQTT broker; it makes years of
history for whole fleets, and receives readings with a small server of its
own.

This package holds the program for the console, which needs no display.")

# A plugin is found at run time, so that no library names it.
set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS "qt6-qpa-plugins")
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, ca-certificates")
set(CPACK_DEBIAN_WINDOW_PACKAGE_SUGGESTS "aneroid-cli")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "ca-certificates")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS "aneroid")
include(CPack)
