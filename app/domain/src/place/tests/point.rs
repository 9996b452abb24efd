use super::*;

/// Postcodes by their grid reference and by the latitude and longitude that the tables give them.
const KNOWN: [(&str, f64, f64, f64, f64); 4] = [
    ("NG7 5HY, Hyson Green", 455_715.0, 341_113.0, 52.96450, -1.17194),
    ("NG2 2HZ, Meadows", 457_564.0, 338_560.0, 52.94135, -1.14487),
    (
        "DN22 7XF, Retford, in the north",
        469_967.0,
        381_474.0,
        53.32557,
        -0.95099,
    ),
    (
        "NG13 8BE, Bingham, in the east",
        470_370.0,
        339_938.0,
        52.95222,
        -0.95405,
    ),
];

#[test]
fn a_grid_reference_is_within_ten_metres_of_the_postcode_it_stands_for() {
    for (postcode, easting, northing, lat, lon) in KNOWN {
        let off = Point::from_osgb(easting, northing).km_to(Point { lat, lon }) * 1000.0;
        assert!(off < 10.0, "{postcode} is {off:.1} m off");
    }
}

#[test]
fn the_ordnance_surveys_own_example_comes_out_at_caister_water_tower() {
    let tower = Point::from_osgb(651_409.903, 313_177.270);
    let published = Point {
        lat: 52.0 + 39.0 / 60.0 + 28.72 / 3600.0,
        lon: 1.0 + 42.0 / 60.0 + 57.79 / 3600.0,
    };
    assert!(tower.km_to(published) < 0.01);
}

#[test]
fn distances_are_those_of_a_map() {
    let place = nottingham();
    let km = place
        .hub("hyson-green")
        .unwrap()
        .point
        .km_to(place.hub("meadows").unwrap().point);
    assert!((km - 3.15).abs() < 0.02, "{km}");
    assert_eq!(place.hubs[0].point.km_to(place.hubs[0].point), 0.0);
}
