//! Where something is, so that families are told what is near.

use serde::{Deserialize, Serialize};

/// A point on the ground, in degrees (WGS84, as phones and maps use it).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

/// Mean radius of the earth, km.
const EARTH_KM: f64 = 6371.0088;

impl Point {
    /// Straight-line distance in kilometres (haversine).
    pub fn km_to(self, other: Point) -> f64 {
        let (lat1, lat2) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = (lat2 - lat1) / 2.0;
        let half_lon = (other.lon - self.lon).to_radians() / 2.0;
        let h = half_lat.sin().powi(2) + lat1.cos() * lat2.cos() * half_lon.sin().powi(2);
        2.0 * EARTH_KM * h.sqrt().min(1.0).asin()
    }

    /// A British National Grid reference in metres (OSGB36) as WGS84, right to within 5 m.
    ///
    /// Source: Ordnance Survey, *A guide to coordinate systems in Great Britain*, annexes B, C and 6.6.
    pub fn from_osgb(easting: f64, northing: f64) -> Point {
        let (lat, lon) = airy_from_grid(easting, northing);
        let shifted = helmert_to_wgs84(cartesian(AIRY, lat, lon));
        let (lat, lon) = geographic(WGS84, shifted);
        Point {
            lat: lat.to_degrees(),
            lon: lon.to_degrees(),
        }
    }
}

/// An ellipsoid by its half axes in metres.
#[derive(Clone, Copy)]
struct Ellipsoid {
    a: f64,
    b: f64,
}

impl Ellipsoid {
    fn e2(self) -> f64 {
        1.0 - (self.b * self.b) / (self.a * self.a)
    }
}

const AIRY: Ellipsoid = Ellipsoid {
    a: 6_377_563.396,
    b: 6_356_256.909,
};
const WGS84: Ellipsoid = Ellipsoid {
    a: 6_378_137.0,
    b: 6_356_752.314_245,
};

/// The National Grid: scale on the central meridian, true origin (49° N, 2° W), false origin.
const F0: f64 = 0.999_601_271_7;
const LAT0: f64 = 49.0;
const LON0: f64 = -2.0;
const E0: f64 = 400_000.0;
const N0: f64 = -100_000.0;

/// Distance along the meridian from the true origin, metres (annex C, C3).
fn meridian_arc(lat: f64) -> f64 {
    let n = (AIRY.a - AIRY.b) / (AIRY.a + AIRY.b);
    let (n2, n3) = (n * n, n * n * n);
    let (less, more) = (lat - LAT0.to_radians(), lat + LAT0.to_radians());
    AIRY.b
        * F0
        * ((1.0 + n + 1.25 * n2 + 1.25 * n3) * less - (3.0 * n + 3.0 * n2 + 2.625 * n3) * less.sin() * more.cos()
            + (1.875 * n2 + 1.875 * n3) * (2.0 * less).sin() * (2.0 * more).cos()
            - 35.0 / 24.0 * n3 * (3.0 * less).sin() * (3.0 * more).cos())
}

/// Grid to latitude and longitude (radians) on the Airy ellipsoid (annex C, C.2).
fn airy_from_grid(easting: f64, northing: f64) -> (f64, f64) {
    let mut lat = (northing - N0) / (AIRY.a * F0) + LAT0.to_radians();
    // Each round is a thousand times closer than the one before; four reach the millimetre.
    for _ in 0..6 {
        lat += (northing - N0 - meridian_arc(lat)) / (AIRY.a * F0);
    }
    let e2 = AIRY.e2();
    let (sin, cos, tan) = (lat.sin(), lat.cos(), lat.tan());
    let nu = AIRY.a * F0 / (1.0 - e2 * sin * sin).sqrt();
    let rho = nu * (1.0 - e2) / (1.0 - e2 * sin * sin);
    let eta2 = nu / rho - 1.0;
    let (t2, t4, t6) = (tan.powi(2), tan.powi(4), tan.powi(6));
    let d = easting - E0;
    let vii = tan / (2.0 * rho * nu);
    let viii = tan / (24.0 * rho * nu.powi(3)) * (5.0 + 3.0 * t2 + eta2 - 9.0 * t2 * eta2);
    let ix = tan / (720.0 * rho * nu.powi(5)) * (61.0 + 90.0 * t2 + 45.0 * t4);
    let x = 1.0 / (cos * nu);
    let xi = 1.0 / (cos * 6.0 * nu.powi(3)) * (nu / rho + 2.0 * t2);
    let xii = 1.0 / (cos * 120.0 * nu.powi(5)) * (5.0 + 28.0 * t2 + 24.0 * t4);
    let xiia = 1.0 / (cos * 5040.0 * nu.powi(7)) * (61.0 + 662.0 * t2 + 1320.0 * t4 + 720.0 * t6);
    (
        lat - vii * d.powi(2) + viii * d.powi(4) - ix * d.powi(6),
        LON0.to_radians() + x * d - xi * d.powi(3) + xii * d.powi(5) - xiia * d.powi(7),
    )
}

/// A point at height 0 in metres from the centre of the earth (annex B, B.1).
fn cartesian(on: Ellipsoid, lat: f64, lon: f64) -> [f64; 3] {
    let nu = on.a / (1.0 - on.e2() * lat.sin().powi(2)).sqrt();
    [
        nu * lat.cos() * lon.cos(),
        nu * lat.cos() * lon.sin(),
        nu * (1.0 - on.e2()) * lat.sin(),
    ]
}

/// OSGB36 to WGS84 (section 6.6, signs turned round).
fn helmert_to_wgs84([x, y, z]: [f64; 3]) -> [f64; 3] {
    let (tx, ty, tz) = (446.448, -125.157, 542.060);
    let scale = 1.0 - 20.4894e-6;
    let second = std::f64::consts::PI / (180.0 * 3600.0);
    let (rx, ry, rz) = (0.1502 * second, 0.2470 * second, 0.8421 * second);
    [
        tx + scale * x - rz * y + ry * z,
        ty + rz * x + scale * y - rx * z,
        tz - ry * x + rx * y + scale * z,
    ]
}

/// Latitude and longitude (radians) of a point in metres from the centre (annex B, B.2).
fn geographic(on: Ellipsoid, [x, y, z]: [f64; 3]) -> (f64, f64) {
    let p = x.hypot(y);
    let mut lat = z.atan2(p * (1.0 - on.e2()));
    for _ in 0..6 {
        let nu = on.a / (1.0 - on.e2() * lat.sin().powi(2)).sqrt();
        lat = (z + on.e2() * nu * lat.sin()).atan2(p);
    }
    (lat, y.atan2(x))
}
